import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYMENT_PROVIDERS, refusals } from "@ocop/rules"
import { CARD_PAYMENT_MODULE } from "../../modules/card-payment"
import { refuse } from "../steps/refuse"
import type { CompletableCart } from "./completable-cart"

/**
 * A cart that is to be paid by card becomes an order when the amount is held, and is refused before anything is
 * written: Medusa would ask only after it has given the order a number (payments.md H6).
 *
 * @throws MedusaError "ocop.card_not_paid"
 */
export async function assertCardHeld(
  container: MedusaContainer,
  { payment_collection }: CompletableCart
): Promise<void> {
  const session = payment_collection?.payment_sessions?.find(
    ({ provider_id }) => provider_id === PAYMENT_PROVIDERS.card
  )
  if (!session) return
  const account = container.resolve(CARD_PAYMENT_MODULE).account()
  const checkout = session.data?.checkout
  const payment =
    account && typeof checkout === "string" ? (await account.checkout(checkout)).payment : null
  if (payment?.status !== "requires_capture" && payment?.status !== "succeeded") {
    refuse(refusals.cardNotPaid())
  }
}
