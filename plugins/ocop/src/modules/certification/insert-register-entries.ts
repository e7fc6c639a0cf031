import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  normaliseCertificateNumber,
  type CertificateDraft,
  type NominationDraft,
} from "@ocop/rules"

/** A product that a decision list or a filing brings into the register. */
export interface CertifiedProductToInsert {
  id: string
  producer_id: string
  name: string
  name_folded: string
  group_code: string
  import_id: string | null
}

/** A certificate with its first line of history. */
export interface CertificateToInsert extends Omit<CertificateDraft, "product" | "note"> {
  id: string
  certified_product_id: string
  import_id: string | null
  event: { id: string; actor: string; note: string }
}

export interface NominationToInsert extends Omit<NominationDraft, "product"> {
  id: string
  certified_product_id: string
  actor: string
  import_id: string
}

/** Writes products in the caller's transaction. A second one of the same producer and name throws. */
export async function insertCertifiedProducts(
  trx: Knex.Transaction,
  products: readonly CertifiedProductToInsert[]
): Promise<void> {
  await trx("certified_product").insert(products)
}

/** Writes certificates, each with its "issued", in the caller's transaction. A number that is taken throws. */
export async function insertCertificates(
  trx: Knex.Transaction,
  certificates: readonly CertificateToInsert[]
): Promise<void> {
  await trx("certificate").insert(
    certificates.map(({ event: _, ...certificate }) => ({
      ...certificate,
      number: normaliseCertificateNumber(certificate.number),
    }))
  )
  await trx("certificate_event").insert(
    certificates.map(({ id, issued_on, decision, event }) => ({
      ...event,
      certificate_id: id,
      kind: "issued",
      on_day: issued_on,
      document: decision,
    }))
  )
}

export async function insertNominations(
  trx: Knex.Transaction,
  nominations: readonly NominationToInsert[]
): Promise<void> {
  await trx("five_star_nomination").insert(nominations)
}
