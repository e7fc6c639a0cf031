import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { processCardEvent } from "../workflows/card-payment/process-card-event"

/** Stripe told us something, and it is kept. */
export default async function onCardEvent({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await processCardEvent(container, event.data.id)
}

export const config: SubscriberConfig = { event: "card_event.kept" }
