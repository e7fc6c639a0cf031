import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { CardEvent } from "@ocop/payment-stripe-checkout"
import { keepEvent } from "../../modules/card-payment/card-events"
import { CLOCK_MODULE } from "../../modules/clock"

/** Told on the bus when an event was kept, so that it is followed at once. */
export const CARD_EVENT_KEPT = "card_event.kept"

/** Keeps an event that was verified; when this returns, it may be acknowledged. */
export async function receiveCardEvent(
  container: MedusaContainer,
  event: CardEvent
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await keepEvent(knex, event, container.resolve(CLOCK_MODULE).now())
  await container.resolve(Modules.EVENT_BUS).emit({ name: CARD_EVENT_KEPT, data: { id } })
}
