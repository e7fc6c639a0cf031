import { MedusaError } from "@medusajs/framework/utils"
import type Stripe from "stripe"

/**
 * Takes exactly this amount of what is held; the rest goes back to the card, because Stripe captures once. Asked
 * again for the same amount, after an answer was lost for instance, it finds it taken.
 *
 * @throws MedusaError NOT_ALLOWED when another amount was taken before, when more is asked for than is held, or when
 *   nothing is held any more
 */
export async function captureExactly(
  stripe: Stripe,
  id: string,
  amount: number,
  idempotencyKey: string | undefined
): Promise<Stripe.PaymentIntent> {
  const intent = await stripe.paymentIntents.retrieve(id)
  if (intent.status === "succeeded" && intent.amount_received === amount) return intent
  if (intent.status === "succeeded") {
    throw notAllowed(
      `${intent.amount_received} ₫ of ${id} were captured already, and the rest was let go. Nothing more can be taken.`
    )
  }
  if (intent.status !== "requires_capture") {
    throw notAllowed(`Nothing is held on the card for ${id}: it is ${intent.status}.`)
  }
  if (amount > intent.amount_capturable) {
    throw notAllowed(`${amount} ₫ is more than the ${intent.amount_capturable} ₫ held for ${id}.`)
  }
  return stripe.paymentIntents.capture(
    id,
    { amount_to_capture: amount },
    idempotencyKey ? { idempotencyKey } : {}
  )
}

function notAllowed(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, "ocop.card_not_capturable")
}
