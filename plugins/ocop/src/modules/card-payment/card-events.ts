import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CardEvent } from "@ocop/payment-stripe-checkout"

/** After so many failures a person has to look; it is in the log each time. */
const MOST_ATTEMPTS = 50

/** Keeps an event, once. @returns its id here, also when it was kept before */
export async function keepEvent(knex: Knex, event: CardEvent, at: Date): Promise<string> {
  const { id: provider_event_id, type } = event
  await knex("card_event")
    .insert({
      id: generateEntityId(undefined, "cardev"),
      provider_event_id,
      type,
      payload: JSON.stringify(event),
      received_at: at,
    })
    .onConflict()
    .ignore()
  const row = await knex("card_event").where({ provider_event_id }).first<{ id: string }>("id")
  return row.id
}

/** What is still to be done about it; null when that is nothing. */
export async function openEvent(knex: Knex, id: string): Promise<CardEvent | null> {
  const row = await knex("card_event")
    .where({ id, processed_at: null })
    .first<{ payload: CardEvent } | undefined>("payload")
  return row?.payload ?? null
}

/** Oldest first. */
export async function openEvents(knex: Knex, most: number): Promise<string[]> {
  const rows = await knex("card_event")
    .where({ processed_at: null, deleted_at: null })
    .where("attempts", "<", MOST_ATTEMPTS)
    .orderBy("received_at")
    .limit(most)
    .select<{ id: string }[]>("id")
  return rows.map(({ id }) => id)
}

export async function eventProcessed(knex: Knex, id: string, at: Date): Promise<void> {
  await knex("card_event")
    .where({ id, processed_at: null })
    .update({ processed_at: at, error: null, attempts: knex.raw("attempts + 1") })
}

export async function eventFailed(knex: Knex, id: string, error: string): Promise<void> {
  await knex("card_event")
    .where({ id, processed_at: null })
    .update({ error: error.slice(0, 500), attempts: knex.raw("attempts + 1") })
}
