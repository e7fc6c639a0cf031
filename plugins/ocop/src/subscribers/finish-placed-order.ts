import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { finishPlacedOrder } from "../workflows/bank-transfer/finish-placed-order"

/** Its money may have come before it. */
export default async function onOrderPlaced({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await finishPlacedOrder(container, event.data.id)
}

export const config: SubscriberConfig = { event: "order.placed" }
