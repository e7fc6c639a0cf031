import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { afterSaleRefusals, complaintAfter } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { appendEntry, setComplaintStatus } from "../../modules/complaint/append-entry"
import {
  findComplaint,
  lockComplaint,
  type ComplaintRow,
} from "../../modules/complaint/locked-complaint"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { lockShopOrder } from "../../modules/shop-order/locked-shop-order"
import { tryToPayRefund } from "../refund/pay-refund"
import { tryToApplyRefund } from "../shop-order/apply-refund"
import { recordShopOrderDeed, refuseShopOrder } from "../shop-order/change-shop-order"
import { orderNumber } from "../shop-order/order-facts"
import { refundComplaint } from "./refund-complaint"
import type { WriteEntryInput } from "./write-entry-input"

/**
 * Somebody writes in a complaint, calls an operator in, or ends it; a decision may give money back, in the same
 * transaction (SPEC CC2, CC3).
 *
 * @throws MedusaError NOT_FOUND "ocop.complaint_not_found", the same for somebody else's
 */
export async function writeEntry(
  container: MedusaContainer,
  input: WriteEntryInput
): Promise<ComplaintRow> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await findComplaint(knex, input)
  if (!found) throw complaintNotFound(input.complaint_id)
  const now = container.resolve(CLOCK_MODULE).now()
  const refund = await knex.transaction(async (trx) => {
    // First the part and then the complaint, as whoever opens one does.
    const locked = (await lockShopOrder(trx, found.shop_order_id))!
    const complaint = (await lockComplaint(trx, input))!
    const status = complaintAfter(complaint.status, input.by, input.action)
    if (await isRepeat(trx, input)) return null
    if (!status) {
      const problem = afterSaleRefusals.complaintStatusConflict(complaint.status, input.action)
      refuseShopOrder(problem)
    }
    const refund_id = input.refund ? await refundComplaint(trx, locked, input, input.refund) : null
    await appendEntry(trx, {
      complaint_id: complaint.id,
      request_key: input.key,
      by: input.by,
      actor_id: input.actor_id,
      deed: deedOf(input),
      words: input.words,
      refund_id,
    })
    if (status !== complaint.status) await setComplaintStatus(trx, complaint.id, status, now)
    await recordShopOrderDeed(trx, locked, `complaint_${status}`, actorOf(input), {
      after: { complaint: complaint.id, status, refund: refund_id },
      reason: input.words,
    })
    if (input.by !== "producer") await tell(trx, complaint, input)
    return refund_id
  })
  if (refund) {
    await tryToApplyRefund(container, refund)
    await tryToPayRefund(container, refund)
  }
  return found
}

const isRepeat = async (trx: Knex.Transaction, { complaint_id, key }: WriteEntryInput) =>
  (await trx("complaint_entry").where({ complaint_id, request_key: key }).first("id")) !== undefined

function deedOf({ action, refund }: WriteEntryInput) {
  if (action === "write") return refund ? "refunded" : "wrote"
  return ({ escalate: "escalated", resolve: "resolved", refuse: "refused" } as const)[action]
}

function actorOf({ by, actor_id }: WriteEntryInput) {
  const actor_type = by === "buyer" ? ("customer" as const) : by
  return { actor_type, actor_id }
}

async function tell(
  trx: Knex.Transaction,
  { id, order_id, shop_order_id, producer_id }: ComplaintRow,
  { key, words }: WriteEntryInput
): Promise<void> {
  const data = { number: await orderNumber(trx, order_id), note: words?.slice(0, 300) }
  const message = { producer_id, kind: "complaint_written", subject_id: shop_order_id, data }
  await tellProducers(trx, [{ ...message, round: `${id}:${key}` }])
}

/** The same for one that is not there and for somebody else's. */
export function complaintNotFound(id: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    `Complaint ${id} was not found`,
    "ocop.complaint_not_found"
  )
}
