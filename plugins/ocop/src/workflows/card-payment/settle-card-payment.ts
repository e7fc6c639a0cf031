import assert from "node:assert/strict"
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CardAccount, CardPayment } from "@ocop/payment-stripe-checkout"
import { cardStep, refusals, type CardStep } from "@ocop/rules"
import { CARD_PAYMENT_MODULE } from "../../modules/card-payment"
import { openReview } from "../../modules/card-payment/open-review"
import { completeCartOnce } from "../completion/complete-cart-once"
import { dropUntakenCaptures, noteWholeCaptures } from "../payment/order-captures"
import { giveUpUnpaidOrder } from "./give-up-unpaid-order"
import { noteCardPaid } from "./note-card-paid"
import { readCardCase, type CardCase } from "./read-card-facts"

/** Seconds to wait for whoever settles the same payment. */
const PATIENCE = 30
/** That somebody else is at the cart is no refusal: what is held must not be let go for it. */
const BUSY = refusals.completionBusy("").code
/** From a hold to a paid order it takes three steps; more means that something goes round in circles. */
const MOST_STEPS = 6

/** How a payment stands after all was done that could be. */
export interface SettledCard {
  order_id: string | null
  /** Why its cart became no order, when that was refused: the code of a refusal. */
  refused: string | null
}

/**
 * Does all that is to be done about a card payment, step by step, each decided by what is true then. Called when
 * Stripe tells of it, when its buyer comes back, and by jobs: as often as anybody likes, at the same time too.
 *
 * @param intent "pi_…"
 * @throws Error when Stripe or the database does not answer; a job comes again
 */
export async function settleCardPayment(
  container: MedusaContainer,
  intent: string
): Promise<SettledCard> {
  const account = container.resolve(CARD_PAYMENT_MODULE).account()
  if (!account) return { order_id: null, refused: null }
  return container.resolve(Modules.LOCKING).execute(
    `card-payment:${intent}`,
    async () => {
      let refused: string | null = null
      for (let steps = 0; steps < MOST_STEPS; steps += 1) {
        const payment = await account.payment(intent)
        if (!payment.session_id) return { order_id: null, refused: null }
        const about = await readCardCase(container, payment)
        // A cart that was refused an order is not asked again: its hold is let go.
        const step: CardStep =
          refused && !about.order_id && about.facts.state === "held"
            ? { kind: "release", review: null }
            : cardStep(about.facts)
        if (step.kind === "nothing") return { order_id: about.order_id, refused }
        refused = (await take(container, account, step, payment, about)) ?? refused
        if (step.kind === "review") return { order_id: about.order_id, refused }
      }
      assert.fail(`Card payment ${intent} does not come to an end`)
    },
    { timeout: PATIENCE }
  )
}

/** @returns the code of a refusal, for a cart that may not become an order */
async function take(
  container: MedusaContainer,
  account: CardAccount,
  step: CardStep,
  payment: CardPayment,
  about: CardCase
): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { intent, amount } = payment
  const review = (reason: Parameters<typeof openReview>[1]["reason"]) =>
    openReview(knex, {
      reason,
      intent,
      order_id: about.order_id,
      amount,
      source: `${reason}:${intent}`,
    })
  switch (step.kind) {
    case "complete":
      return completeCart(container, String(about.cart_id))
    case "capture":
      await dropUntakenCaptures(container, String(about.order_id))
      await capturePaymentWorkflow(container).run({
        input: { payment_id: String(about.payment_id) },
      })
      return null
    case "note_paid":
      await noteWholeCaptures(container, String(about.order_id))
      await noteCardPaid(container, {
        order_id: String(about.order_id),
        intent,
        amount: payment.received,
      })
      return null
    case "release":
      if (step.review) await review(step.review)
      await account.release(intent)
      return null
    case "give_up":
      await giveUpUnpaidOrder(container, String(about.order_id))
      return null
    case "review":
      await review(step.reason)
      return null
    case "nothing":
      return null
  }
}

async function completeCart(container: MedusaContainer, id: string): Promise<string | null> {
  try {
    await completeCartOnce(container, id)
    return null
  } catch (error) {
    const refusal = error as Partial<MedusaError>
    const types: unknown[] = [MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA]
    if (!types.includes(refusal.type) || refusal.code === BUSY) throw error
    return refusal.code ?? "shop.payment_failed"
  }
}
