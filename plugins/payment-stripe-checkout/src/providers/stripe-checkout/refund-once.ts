import { MedusaError } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import { REFUND_KEY } from "../../account/refund-key"
import { forgottenRefunds, type RefundAtStripe } from "./forgotten-refunds"
import type { RecordedRefund } from "./recorded-amounts"

export interface RefundRequest {
  intent: string
  /** Whole đồng. */
  amount: number
  /** Of Medusa's refund that is to be paid, which is among `recorded`. */
  refund_id: string
  /** All refunds of the payment that Medusa has written down. */
  recorded: readonly RecordedRefund[]
}

/**
 * Gives an amount back, once. When Stripe's answer to a refund is lost, Medusa forgets the refund and the next try
 * comes under another name (payments.md H2); so Stripe is asked first what it has given back, and a refund of ours
 * that Medusa has forgotten is taken for the one that is asked for now.
 *
 * @throws MedusaError NOT_ALLOWED, with nothing sent, when the same refund was written down before, when Stripe holds
 *   a forgotten refund of another amount, or when more is asked for than is left
 */
export async function refundOnce(
  stripe: Stripe,
  { intent, amount, refund_id, recorded }: RefundRequest
): Promise<void> {
  const { data } = await stripe.refunds.list({ payment_intent: intent, limit: 100 })
  const { key, twice, same, unclear } = forgottenRefunds({ amount, refund_id, recorded }, data)
  if (twice) throw refused(`Refund ${key} was made already.`, "ocop.refund_already_made")
  if (same && same.amount !== amount) {
    throw refused(`Stripe has paid ${same.amount} ₫ for refund ${key}, not ${amount} ₫.`)
  }
  if (same) return takeUp(stripe, same, key)
  if (unclear) {
    throw refused(
      `Stripe has given back ${unclear.amount} ₫ that the shop does not know of (${unclear.id}). Refund that amount first, then this one.`
    )
  }
  const failed = data.filter(
    ({ status, metadata }) => status === "failed" && metadata?.[REFUND_KEY] === key
  )
  try {
    await stripe.refunds.create(
      { payment_intent: intent, amount, metadata: { [REFUND_KEY]: key } },
      { idempotencyKey: `refund-${intent}-${key}-${failed.length}` }
    )
  } catch (error) {
    // Stripe itself knows best what is left: of what was captured, less what went back, from wherever.
    const { type, message } = error as Stripe.errors.StripeError
    if (type !== "StripeInvalidRequestError") throw error
    throw refused(`${amount} ₫ of ${intent} cannot be refunded: ${message}`, "ocop.refund_too_much")
  }
}

/** Gives a forgotten refund its new name, so that it is not forgotten any more. */
async function takeUp(stripe: Stripe, refund: RefundAtStripe, key: string): Promise<void> {
  if (refund.metadata?.[REFUND_KEY] !== key) {
    await stripe.refunds.update(refund.id, { metadata: { [REFUND_KEY]: key } })
  }
}

function refused(message: string, code = "ocop.refund_unclear"): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)
}
