import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CardEvent } from "@ocop/payment-stripe-checkout"
import { CARD_PAYMENT_MODULE } from "../../modules/card-payment"
import { openReview } from "../../modules/card-payment/open-review"
import { readCardCase } from "./read-card-facts"

/** Refunds that somebody made in Stripe's dashboard: the shop did not give them and does not know what for. */
export async function reviewRefundsElsewhere(
  container: MedusaContainer,
  intent: string
): Promise<void> {
  const account = container.resolve(CARD_PAYMENT_MODULE).account()
  if (!account) return
  const foreign = (await account.refunds(intent)).filter(({ key }) => key === null)
  if (!foreign.length) return
  const order_id = await orderOf(container, intent)
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const { id, amount } of foreign) {
    const source = `refund:${id}`
    await openReview(knex, { reason: "refunded_elsewhere", intent, order_id, amount, source })
  }
}

/** A buyer asked their bank for the money back: an operator answers in Stripe's dashboard, within its time. */
export async function reviewDispute(
  container: MedusaContainer,
  { intent, subject, amount }: CardEvent
): Promise<void> {
  if (!intent || !subject) return
  await openReview(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), {
    reason: "disputed",
    intent,
    order_id: await orderOf(container, intent),
    amount: amount ?? 0,
    source: `dispute:${subject}`,
  })
}

async function orderOf(container: MedusaContainer, intent: string): Promise<string | null> {
  const account = container.resolve(CARD_PAYMENT_MODULE).account()
  const payment = await account?.payment(intent)
  return payment?.session_id ? (await readCardCase(container, payment)).order_id : null
}
