import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CARD_PAYMENT_MODULE } from "../../modules/card-payment"
import { errorWords } from "../payment/error-words"
import { readCardCase } from "./read-card-facts"
import { settleCardPayment } from "./settle-card-payment"

/** How it went for a buyer who comes back from Stripe's page. */
export type ReturnFromCheckout =
  | { state: "placed"; order_id: string }
  /** Nothing was paid; the page can still be paid, or not any more. */
  | { state: "unpaid" | "ended" }
  /** Paid, and the cart may not become an order: what was held is let go. */
  | { state: "refused"; code: string }

/**
 * Makes the order of a buyer who paid; the same order when Stripe's message came first, or the page is opened twice.
 *
 * @param checkout "cs_…", from the address that Stripe sent the buyer to
 * @returns null for a checkout that is none of ours
 * @throws Error when Stripe does not answer and no order is known
 */
export async function returnFromCheckout(
  container: MedusaContainer,
  checkout: string
): Promise<ReturnFromCheckout | null> {
  const account = container.resolve(CARD_PAYMENT_MODULE).account()
  if (!account) return null
  const { state, payment } = await account.checkout(checkout)
  if (!payment) return { state: state === "expired" ? "ended" : "unpaid" }
  if (!payment.session_id) return null
  try {
    const { order_id, refused } = await settleCardPayment(container, payment.intent)
    if (order_id) return { state: "placed", order_id }
    if (refused) return { state: "refused", code: refused }
  } catch (error) {
    // With an order there is nothing to worry a buyer about: a job does the rest.
    const { order_id } = await readCardCase(container, payment)
    if (!order_id) throw error
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Card payment ${payment.intent} is settled later: ${errorWords(error)}`)
    return { state: "placed", order_id }
  }
  return { state: state === "open" ? "unpaid" : "ended" }
}
