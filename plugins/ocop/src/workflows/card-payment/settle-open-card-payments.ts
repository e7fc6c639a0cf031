import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CardAccount } from "@ocop/payment-stripe-checkout"
import { HOLD_WITHOUT_ORDER, PAYMENT_PROVIDERS } from "@ocop/rules"
import { CARD_PAYMENT_MODULE } from "../../modules/card-payment"
import { CLOCK_MODULE } from "../../modules/clock"
import { errorWords } from "../payment/error-words"
import { processOpenEvents } from "./process-card-event"
import { settleCardPayment } from "./settle-card-payment"

/** Younger ones are being worked on, unless whoever worked on them was killed. */
const OLDER_THAN = "1 minute"
/** A checkout can be paid for half an hour; Stripe is asked about it for as long again. */
const CHECKOUT_LIVES = "1 hour"
/** Longer than a card holds an amount, and how far back lost holds are looked for, in days. */
const HOLD_LIVES = 8

/**
 * Makes up for what was lost on the way: events that were not followed, checkouts that were paid and of which nobody
 * told us, orders whose amount was not captured. Without a key it does nothing.
 */
export async function settleOpenCardPayments(
  container: MedusaContainer,
  { olderThan = OLDER_THAN }: { olderThan?: string } = {}
): Promise<void> {
  const account = container.resolve(CARD_PAYMENT_MODULE).account()
  if (!account) return
  await processOpenEvents(container)
  for (const intent of await openIntents(container, account, olderThan)) {
    await tryToSettle(container, intent)
  }
}

/** Lets go of what is held on cards and became no order, whatever became of its cart. */
export async function sweepCardHolds(container: MedusaContainer): Promise<void> {
  const account = container.resolve(CARD_PAYMENT_MODULE).account()
  if (!account) return
  const now = container.resolve(CLOCK_MODULE).now().getTime()
  const from = new Date(now - HOLD_LIVES * 86_400_000)
  const to = new Date(now - HOLD_WITHOUT_ORDER * 60_000)
  for (const { intent } of await account.holds(from, to)) await tryToSettle(container, intent)
}

/** Those with an order come first: somebody counts on it. */
async function openIntents(
  container: MedusaContainer,
  account: CardAccount,
  olderThan: string
): Promise<string[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const begun = await knex("payment_session")
    .where({ provider_id: PAYMENT_PROVIDERS.card, status: "pending" })
    .whereNull("deleted_at")
    .whereRaw("created_at < now() - ?::interval", [olderThan])
    .whereRaw("created_at > now() - ?::interval", [CHECKOUT_LIVES])
    .select<{ checkout: string | null }[]>(knex.raw("data->>'checkout' as checkout"))
  const intents: string[] = []
  for (const { checkout } of begun) {
    const intent = checkout && (await paidIntent(container, account, checkout))
    if (intent) intents.push(intent)
  }
  const unpaid = await knex("shop_order as part")
    .join("order_payment_collection as link", "link.order_id", "part.order_id")
    .join("payment", "payment.payment_collection_id", "link.payment_collection_id")
    .where({ "part.payment_method": "card", "part.paid_at": null, "payment.canceled_at": null })
    .whereRaw("part.created_at < now() - ?::interval", [olderThan])
    .whereRaw("part.created_at > now() - ?::interval", [`${HOLD_LIVES} days`])
    .distinct<{ intent: string | null }[]>(knex.raw("payment.data->>'id' as intent"))
  return [...unpaid.flatMap(({ intent }) => intent ?? []), ...intents]
}

/** Null as well when Stripe knows no such checkout, of an account that was changed say: it must not stop the others. */
async function paidIntent(
  container: MedusaContainer,
  account: CardAccount,
  checkout: string
): Promise<string | null> {
  try {
    const { payment } = await account.checkout(checkout)
    return payment && payment.status !== "requires_payment_method" ? payment.intent : null
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Checkout ${checkout} is asked for again: ${errorWords(error)}`)
    return null
  }
}

async function tryToSettle(container: MedusaContainer, intent: string): Promise<void> {
  try {
    await settleCardPayment(container, intent)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Card payment ${intent} is tried again: ${errorWords(error)}`)
  }
}
