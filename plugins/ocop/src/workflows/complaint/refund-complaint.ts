import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { afterSaleRefusals, dong, leftOfLine, refundableOf, sumDong } from "@ocop/rules"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { openPartRefund } from "../refund/open-part-refund"
import { refuseShopOrder } from "../shop-order/change-shop-order"
import type { ComplaintRefundLine, WriteEntryInput } from "./write-entry-input"

/** Gives back what a decision says: refused, and not cut, when a line or the part has less. @returns its id */
export async function refundComplaint(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  { complaint_id, key, by, words }: WriteEntryInput,
  wanted: readonly ComplaintRefundLine[]
): Promise<string> {
  const unnamed = new Map(locked.lines.map((line) => [line.line_id, line]))
  const lines = wanted.map(({ line_id, quantity, amount }) => {
    const line = unnamed.get(line_id)
    if (!line) refuseShopOrder(afterSaleRefusals.returnLineUnknown(line_id))
    unnamed.delete(line_id)
    const most = line.quantity - line.given_quantity
    if (quantity > most) {
      refuseShopOrder(afterSaleRefusals.returnQuantityInvalid(line_id, quantity, most))
    }
    const left = leftOfLine(line)
    if (amount > left) refuseShopOrder(afterSaleRefusals.refundTooMuch(amount, left))
    return { line_id, quantity, amount: dong(amount) }
  })
  const sum = sumDong(lines.map(({ amount }) => amount))
  const left = refundableOf(
    locked.shop_order.total,
    locked.refunds.map(({ amount }) => amount)
  )
  if (sum > left) refuseShopOrder(afterSaleRefusals.refundTooMuch(sum, left))
  const refund = await openPartRefund(trx, locked, {
    reason: "complaint",
    requested_by: by === "operator" ? "operator" : "producer",
    words,
    source: `complaint:${complaint_id}:${key}`,
    lines,
    shipping: dong(0),
    reached: locked.shop_order.delivered_at !== null,
  })
  return refund.id
}
