import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { CertificateRow } from "../../modules/certification/certificates-of-product"
import type { Revocation } from "../../modules/certification/service"
import { tellProducers } from "../../modules/producer-message/tell-producers"

/** Tells the producer and the log of certificates of one product that were revoked, in the same transaction. */
export async function tellOfRevocations(
  trx: Knex.Transaction,
  revoked: readonly CertificateRow[],
  { revoked_on, decision, reason, actor }: Omit<Revocation, "certificate_id">
): Promise<void> {
  const [first] = revoked
  if (!first) return
  const { name, producer_id } = await trx("certified_product")
    .where({ id: first.certified_product_id })
    .first<{ name: string; producer_id: string }>("name", "producer_id")
  await recordDeeds(
    trx,
    revoked.map((one) => ({
      actor_type: "operator" as const,
      actor_id: actor,
      producer_id,
      action: "certificate.revoked",
      subject_type: "certificate",
      subject_id: one.id,
      before: { revoked_on: one.revoked_on },
      after: { revoked_on, decision },
      reason,
    }))
  )
  await tellProducers(
    trx,
    revoked.map(({ id, number }) => ({
      producer_id,
      kind: "certificate_revoked",
      subject_id: id,
      // A later decision may bring a revocation forward: that is told as well.
      round: revoked_on,
      data: { title: name, number, revoked_on, decision, reason },
    }))
  )
}
