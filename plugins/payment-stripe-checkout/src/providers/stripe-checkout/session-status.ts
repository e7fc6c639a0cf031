import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type Stripe from "stripe"

/**
 * Medusa's word for where a checkout stands. A card that was declined is no error: the buyer is still on Stripe's
 * page and takes another, and Medusa would never look at a session again that was an error once (payments.md H5).
 */
export function sessionStatus(
  checkout: "open" | "complete" | "expired",
  intent: Stripe.PaymentIntent.Status | null
): PaymentSessionStatus {
  switch (intent) {
    case "requires_capture":
      return PaymentSessionStatus.AUTHORIZED
    case "succeeded":
      return PaymentSessionStatus.CAPTURED
    case "canceled":
      return PaymentSessionStatus.CANCELED
    default:
      return checkout === "expired" ? PaymentSessionStatus.CANCELED : PaymentSessionStatus.PENDING
  }
}
