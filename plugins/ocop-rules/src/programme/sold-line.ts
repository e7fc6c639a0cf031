import { dong, type Dong } from "../money.js"
import type { ShopOrderStatus } from "../shop-order/shop-order-status.js"

/** Parts of orders in which nothing is sold: not paid for yet, or over without a sale. */
export const UNSOLD_STATUSES = [
  "awaiting_payment",
  "declined",
  "cancelled",
  "returned",
] as const satisfies readonly ShopOrderStatus[]

/** What a line of a part sold. `given_back` is of its refunds, whether they were paid out or not needed. */
export interface LineToCount {
  readonly status: ShopOrderStatus
  /** After discounts, in đồng. */
  readonly net: number
  readonly quantity: number
  readonly given_back: { readonly amount: number; readonly quantity: number }
}

/** Goods without shipping. */
export function soldOfLine({ status, net, quantity, given_back }: LineToCount): {
  amount: Dong
  pieces: number
} {
  const isSold = !UNSOLD_STATUSES.some((one) => one === status)
  return isSold
    ? { amount: dong(net - given_back.amount), pieces: quantity - given_back.quantity }
    : { amount: dong(0), pieces: 0 }
}
