import type { LineQuantity } from "../shop-order/parcel.js"
import type { ShopOrderStatus } from "../shop-order/shop-order-status.js"
import { afterSaleRefusals, type AfterSaleRefusal } from "./after-sale-refusal.js"

/** Who can call off what was ordered. */
export type Canceller = "shopper" | "producer" | "operator"

const BEFORE_PACKING: readonly string[] = ["awaiting_payment", "new", "accepted"]
const BEFORE_LEAVING: readonly string[] = [...BEFORE_PACKING, "packed"]

/**
 * Whether somebody may still cancel of a part in this state: a shopper before it is packed, its producer and an
 * operator what has not left, also of a part of which something has.
 */
export function mayCancel(by: Canceller, status: ShopOrderStatus): boolean {
  return (by === "shopper" ? BEFORE_PACKING : BEFORE_LEAVING).includes(status)
}

/**
 * What stands against cancelling these pieces.
 *
 * @param left pieces that are in no parcel; lines with none are left out (`leftToShip`)
 * @param known ids of the part's lines
 */
export function cancelProblem(
  by: Canceller,
  status: ShopOrderStatus,
  wanted: readonly LineQuantity[],
  left: readonly LineQuantity[],
  known: readonly string[]
): AfterSaleRefusal | null {
  if (!mayCancel(by, status)) return afterSaleRefusals.cancelTooLate(by, status)
  const most = new Map(left.map(({ line_id, quantity }) => [line_id, quantity]))
  const unnamed = new Set(known)
  for (const { line_id, quantity } of wanted) {
    if (!unnamed.delete(line_id)) return afterSaleRefusals.cancelLineUnknown(line_id)
    const there = most.get(line_id) ?? 0
    if (!Number.isSafeInteger(quantity) || quantity < 0 || quantity > there) {
      return afterSaleRefusals.cancelQuantityInvalid(line_id, quantity, there)
    }
  }
  return wanted.some(({ quantity }) => quantity > 0) ? null : afterSaleRefusals.cancelEmpty()
}

/** True when nothing of a part is left to be sent after these pieces are cancelled, and nothing was sent. */
export function isAllCancelled(
  wanted: readonly LineQuantity[],
  left: readonly LineQuantity[],
  parcels: readonly unknown[]
): boolean {
  const taken = new Map(wanted.map(({ line_id, quantity }) => [line_id, quantity]))
  return !parcels.length && left.every(({ line_id, quantity }) => taken.get(line_id) === quantity)
}
