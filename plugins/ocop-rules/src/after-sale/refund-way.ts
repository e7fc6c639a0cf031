import type { PaymentMethod } from "../payment-method.js"
import type { ShopOrderStatus } from "../shop-order/shop-order-status.js"

/** How a refund reaches the buyer: back to the card, or by a transfer to an account that the buyer names. */
export type RefundWay = "card" | "bank"

export function refundWay(method: PaymentMethod): RefundWay {
  return method === "card" ? "card" : "bank"
}

/**
 * Whether the buyer has paid, or has set aside, what a refund gives back. Cash is paid for what reached the
 * buyer and for nothing else; a transfer once it has arrived.
 *
 * @param reached the pieces were with the buyer
 */
export function isPaidFor(
  method: PaymentMethod,
  status: ShopOrderStatus,
  reached: boolean
): boolean {
  if (method === "cod") return reached
  const awaited: string = status
  return awaited !== "awaiting_payment"
}
