import assert from "node:assert/strict"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, leftOfLine, priceOfPieces, sumDong, type RefundLine } from "@ocop/rules"
import type { LockedShopOrder, ParcelRow } from "../../modules/shop-order/locked-shop-order"
import type { ShopOrderActor } from "../shop-order/change-shop-order"
import { openPartRefund } from "./open-part-refund"

/**
 * Gives back a parcel that did not reach the buyer, that parcel alone (SPEC U7, U8).
 *
 * @returns the id of the refund
 */
export async function refundReturnedParcel(
  trx: Knex.Transaction,
  locked: LockedShopOrder,
  parcel: ParcelRow,
  { actor_type }: ShopOrderActor
): Promise<string> {
  const lines = goodsOf(locked, parcel)
  const goods = sumDong(lines.map(({ amount }) => amount))
  const { id } = await openPartRefund(trx, locked, {
    reason: "returned",
    requested_by: actor_type === "producer" ? "producer" : "system",
    words: null,
    source: `parcel:${parcel.id}`,
    lines,
    shipping: dong(Math.max(0, parcel.amount - goods)),
    reached: false,
  })
  return id
}

/** The parcel's share of each line: its pieces come after those of earlier parcels. */
function goodsOf({ lines, parcels }: LockedShopOrder, parcel: ParcelRow): RefundLine[] {
  let left = parcel.amount
  return parcel.lines.map(({ line_id, quantity }) => {
    const line = lines.find((one) => one.line_id === line_id)
    assert(line, `Line ${line_id} is not of this shop order`)
    const from = parcels
      .filter(({ number }) => number < parcel.number)
      .flatMap((earlier) => earlier.lines)
      .reduce((sum, piece) => sum + (piece.line_id === line_id ? piece.quantity : 0), 0)
    const share = priceOfPieces(line, from + quantity) - priceOfPieces(line, from)
    const amount = dong(Math.min(share, leftOfLine(line), left))
    left = dong(left - amount)
    return { line_id, quantity, amount }
  })
}
