import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { endClaim, lockClaim, rivalsOf, type ClaimRow } from "../../modules/producer/claim-rows"
import { lockClaimable } from "../../modules/producer/claimable-records"
import { changeRegistration, lockRegistration } from "../../modules/producer/registration-rows"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { claimRefusals } from "./claim-refusals"
import type { DecideClaimInput } from "./claim-decision"
import { mergeIntoRecord } from "./merge-into-record"
import { endAsRefused } from "./refuse-claim"

const RIVAL_REASON = "Cơ sở này đã được xác nhận cho người khác."

/**
 * The claimant's registration becomes the record's: its members act for the record from now on, and it goes
 * on from where the registration stood. Whoever else claimed the record is refused.
 *
 * @throws MedusaError `ocop.claim_not_found`, `ocop.claim_status_conflict`, `ocop.record_taken`,
 *   `ocop.claimant_status_conflict`, `ocop.claim_same_product`
 */
export async function confirmClaim(
  trx: Knex.Transaction,
  { claim_id, actor }: DecideClaimInput
): Promise<ClaimRow> {
  const claim = await lockClaim(trx, claim_id)
  if (!claim) throw claimRefusals.notThere(claim_id)
  if (claim.status === "confirmed") return claim
  if (claim.status !== "pending") throw claimRefusals.decided(claim.status)
  const { producer_id, record_id } = claim
  const record = await lockClaimable(trx, record_id)
  if (!record) throw claimRefusals.recordTaken()
  const claimant = (await lockRegistration(trx, producer_id))?.producer
  if (!claimant || !["draft", "submitted"].includes(claimant.status)) {
    throw claimRefusals.claimantSells(claimant?.status ?? "gone")
  }
  const twice = await productOfBoth(trx, claimant.id, record_id)
  if (twice) throw claimRefusals.sameProduct(twice)
  for (const rival of await rivalsOf(trx, claim)) {
    await endAsRefused(trx, rival, { reason: RIVAL_REASON, actor })
  }
  await endClaim(trx, claim_id, { status: "confirmed", decided_by: actor, note: null })
  await mergeIntoRecord(trx, claimant, record_id)
  await changeRegistration(trx, record_id, { claimed_at: trx.fn.now() })
  await recordDeeds(trx, [
    {
      actor_type: "operator",
      actor_id: actor,
      producer_id: record_id,
      action: "claim.confirmed",
      subject_type: "claim",
      subject_id: claim_id,
      before: { producer_id, status: "draft" },
      after: { producer_id: record_id, status: claimant.status },
    },
  ])
  await tellProducers(trx, [
    {
      producer_id: record_id,
      kind: "claim_confirmed",
      subject_id: claim_id,
      data: { name: record.name },
    },
  ])
  return { ...claim, producer_id: record_id, status: "confirmed" }
}

/** A register entry of the one that the other has under the same name: which of the two is right, a person says. */
async function productOfBoth(trx: Knex.Transaction, claimantId: string, recordId: string) {
  const row = await trx("certified_product as own")
    .join("certified_product as recorded", "recorded.name_folded", "own.name_folded")
    .where({ "own.producer_id": claimantId, "recorded.producer_id": recordId })
    .whereNull("own.deleted_at")
    .whereNull("recorded.deleted_at")
    .first<{ name: string } | undefined>("own.name")
  return row?.name
}
