import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  cutToPart,
  isProducersFault,
  refundableOf,
  returnedAmount,
  shippingWithReturn,
  type LineQuantity,
} from "@ocop/rules"
import type { LockedShopOrder } from "../../modules/shop-order/locked-shop-order"
import { openPartRefund } from "../refund/open-part-refund"
import type { ShopOrderActor } from "../shop-order/change-shop-order"
import type { ReturnRow } from "./return-row"

/** Gives back what goods that a buyer sends back are worth (SPEC RF4, RF5). @returns the id of the refund */
export async function refundReturn(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  { id, reason }: ReturnRow,
  { actor_type }: ShopOrderActor
): Promise<string> {
  const pieces = await trx("shop_order_return_line")
    .where({ shop_order_return_id: id })
    .orderBy("line_id")
    .select<LineQuantity[]>("line_id", "quantity")
  const most = refundableOf(
    locked.shop_order.total,
    locked.refunds.map(({ amount }) => amount)
  )
  const worth = pieces.map(({ line_id, quantity }) => {
    const line = locked.lines.find((one) => one.line_id === line_id)!
    return { line_id, quantity, amount: returnedAmount(line, quantity) }
  })
  const lines = cutToPart(worth, most)
  const refund = await openPartRefund(trx, locked, {
    reason: "returned",
    requested_by: actor_type === "producer" ? "producer" : "operator",
    words: null,
    source: `return:${id}`,
    lines,
    shipping: shippingWithReturn(locked.lines, lines, isProducersFault(reason), most),
    reached: true,
  })
  return refund.id
}
