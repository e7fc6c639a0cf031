import { setTimeout as pause } from "node:timers/promises"
import { theStripe } from "../builders/the-card-shop"
import { theRows } from "../builders/the-database"

const PATIENCE_MS = 20_000

/**
 * Stripe tells all that was not taken note of, once more, as it does for days; then all that was is followed.
 *
 * @returns types of the events that nobody took
 */
export async function tellAgain(): Promise<string[]> {
  const { webhooks } = theStripe()
  await webhooks.flush()
  const taken = new Set(
    webhooks.deliveries.filter(({ status }) => status === 200).map(({ id }) => id)
  )
  const lost: string[] = []
  for (const event of webhooks.events) {
    if (taken.has(event.id)) continue
    const { status } = await webhooks.deliver(event)
    if (status !== 200) lost.push(event.type)
  }
  const end = performance.now() + PATIENCE_MS
  while (!lost.length && performance.now() < end && (await openEvents())) await pause(100)
  return lost
}

async function openEvents(): Promise<number> {
  const [row] = await theRows<{ open: number }>(
    "select count(*)::int as open from card_event where processed_at is null"
  )
  return row!.open
}
