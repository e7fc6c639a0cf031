import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CardEvent } from "@ocop/payment-stripe-checkout"
import { CARD_PAYMENT_MODULE } from "../../modules/card-payment"
import {
  eventFailed,
  eventProcessed,
  openEvent,
  openEvents,
} from "../../modules/card-payment/card-events"
import { CLOCK_MODULE } from "../../modules/clock"
import { errorWords } from "../payment/error-words"
import { reviewRefundsElsewhere, reviewDispute } from "./review-elsewhere"
import { settleCardPayment } from "./settle-card-payment"

/** In one run of the job; the next comes in a minute. */
const AT_ONCE = 200

/** Does what an event asks for, unless that was done. It never throws: what fails is tried again by a job. */
export async function processCardEvent(container: MedusaContainer, id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const event = await openEvent(knex, id)
  if (!event) return
  try {
    await follow(container, event)
    await eventProcessed(knex, id, container.resolve(CLOCK_MODULE).now())
  } catch (error) {
    await eventFailed(knex, id, errorWords(error))
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`${event.type} ${event.id} of Stripe is tried again: ${errorWords(error)}`)
  }
}

/** What was received and not processed: after a crash, or when something did not answer. */
export async function processOpenEvents(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const id of await openEvents(knex, AT_ONCE)) await processCardEvent(container, id)
}

/** Whatever it says, what counts is how the payment stands now; only what happened elsewhere is noted besides. */
async function follow(container: MedusaContainer, event: CardEvent): Promise<void> {
  if (!event.intent || !container.resolve(CARD_PAYMENT_MODULE).account()) return
  if (event.type.startsWith("charge.dispute.")) await reviewDispute(container, event)
  else if (event.type.includes("refund")) await reviewRefundsElsewhere(container, event.intent)
  await settleCardPayment(container, event.intent)
}
