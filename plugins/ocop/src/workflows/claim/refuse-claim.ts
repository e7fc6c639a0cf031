import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { endClaim, lockClaim, type ClaimRow } from "../../modules/producer/claim-rows"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { claimRefusals } from "./claim-refusals"
import type { DecideClaimInput } from "./claim-decision"

/** @throws MedusaError `ocop.claim_not_found`, `ocop.claim_status_conflict` */
export async function refuseClaim(
  trx: Knex.Transaction,
  { claim_id, reason, actor }: DecideClaimInput
): Promise<ClaimRow> {
  const claim = await lockClaim(trx, claim_id)
  if (!claim) throw claimRefusals.notThere(claim_id)
  if (claim.status === "refused") return claim
  if (claim.status !== "pending") throw claimRefusals.decided(claim.status)
  await endAsRefused(trx, claim, { reason, actor })
  return { ...claim, status: "refused", note: reason }
}

/** Refuses in the caller's transaction, and tells the claimant why. */
export async function endAsRefused(
  trx: Knex.Transaction,
  { id, producer_id, record_id }: ClaimRow,
  { reason, actor }: Pick<DecideClaimInput, "reason" | "actor">
): Promise<void> {
  await endClaim(trx, id, { status: "refused", decided_by: actor, note: reason })
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: actor,
      producer_id,
      action: "claim.refused",
      subject_type: "claim",
      subject_id: id,
      before: { status: "pending" },
      after: { status: "refused", record_id },
      reason,
    },
  ])
  const name = await trx("producer").where({ id: record_id }).first<{ name: string }>("name")
  await tellProducers(trx, [
    { producer_id, kind: "claim_refused", subject_id: id, data: { name: name?.name, reason } },
  ])
}
