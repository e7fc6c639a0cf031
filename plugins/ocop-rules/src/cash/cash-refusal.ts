import type { Dong } from "../money.js"
import type { Refusal } from "../refusal.js"
import { cashRefusals } from "../cash-refusals.js"
import type { CashLimit } from "./cash-limit.js"

/** What is to be bought. */
export interface CashCart {
  readonly total: Dong
  /** What each producer's part costs, its shipping included. */
  readonly parts: readonly Dong[]
  readonly product_ids: readonly string[]
}

/** What is known of the buyer's phone number; nothing before one is given. */
export interface CashPhone {
  /** Cash orders of it that are not paid yet and not over. */
  readonly open_orders: number
  /** Parcels to it that came back within `REFUSED_PARCEL_DAYS`. */
  readonly refused_parcels: number
}

/**
 * Why this cart is not paid for in cash, or null when it may be. What can be said before anyone gives a name
 * comes first: the amounts, the goods; then the phone number, its refused parcels before its open orders.
 *
 * @param phone null when none was given yet
 */
export function cashRefusalOf(
  { total, parts, product_ids }: CashCart,
  phone: CashPhone | null,
  limit: CashLimit
): Refusal | null {
  if (total > limit.order_max) return cashRefusals.codOverLimit(total, limit.order_max)
  const { part_max, prepaid_product_ids } = limit
  const tooMuch = parts.find((part) => part_max !== null && part > part_max)
  if (tooMuch !== undefined && part_max !== null) {
    return cashRefusals.codPartOverLimit(tooMuch, part_max)
  }
  const prepaid = product_ids.filter((id) => prepaid_product_ids.includes(id))
  if (prepaid.length) return cashRefusals.codPrepaidOnly(prepaid)
  if (!phone) return null
  if (phone.refused_parcels >= limit.refused_parcels_max) {
    return cashRefusals.codRefusedBefore(phone.refused_parcels)
  }
  return phone.open_orders >= limit.open_orders_max
    ? cashRefusals.codTooManyOpen(phone.open_orders, limit.open_orders_max)
    : null
}
