import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** How long an attempt counts as alive without a sign of life. A killed process gives none. */
const LEASE = "6 seconds"

/** What came of wanting to complete a cart: it begins, it is an order already, or somebody is at it. */
export type Beginning = { kind: "begun"; id: string } | { kind: "placed" } | { kind: "busy" }

/**
 * Notes that a cart is being completed, before anything else is written for it. The row stands until the order is
 * whole; one whose lease has passed is a completion that was cut off.
 */
export async function beginAttempt(knex: Knex, cartId: string): Promise<Beginning> {
  const id = generateEntityId(undefined, "cmpat")
  const { rows } = await knex.raw<{ rows: { id: string | null; placed: boolean }[] }>(
    `with placed as (
       select 1 from order_cart where cart_id = :cartId and deleted_at is null
     ), begun as (
       insert into completion_attempt (id, cart_id, lease_until)
       select :id, :cartId, now() + :lease::interval where not exists (select 1 from placed)
       on conflict (cart_id) do nothing
       returning id
     )
     select exists (select 1 from placed) as placed, (select id from begun) as id`,
    { id, cartId, lease: LEASE }
  )
  const [row] = rows
  if (row?.placed) return { kind: "placed" }
  return row?.id ? { kind: "begun", id: row.id } : { kind: "busy" }
}

/** Says that these attempts are still under way. */
export async function renewLeases(knex: Knex, ids: readonly string[]): Promise<void> {
  await knex("completion_attempt")
    .whereIn("id", [...ids])
    .update({ lease_until: knex.raw("now() + ?::interval", [LEASE]) })
}

/**
 * Ends an attempt: in the transaction in which its order becomes whole, or when all that it wrote was taken back.
 *
 * @returns false when it was taken for dead meanwhile, and what it wrote undone
 */
export async function endAttempt(knex: Knex, id: string): Promise<boolean> {
  return (await knex("completion_attempt").where({ id }).delete()) > 0
}

/** Says that nobody is at this attempt any more. */
export async function abandonAttempt(knex: Knex, id: string): Promise<void> {
  await knex("completion_attempt")
    .where({ id })
    .update({ lease_until: knex.raw("now() - interval '1 second'") })
}

/** Attempts that gave no sign of life for the length of a lease. */
export async function abandonedAttempts(knex: Knex): Promise<string[]> {
  const rows = await knex("completion_attempt")
    .whereRaw("lease_until < now()")
    .select<{ id: string }[]>("id")
  return rows.map(({ id }) => id)
}

export interface LockedAttempt {
  id: string
  cart_id: string
  begun_at: Date
}

/** Takes an abandoned attempt for the caller's transaction; undefined when it lives or somebody else has it. */
export async function lockAbandoned(
  trx: Knex.Transaction,
  id: string
): Promise<LockedAttempt | undefined> {
  return trx("completion_attempt")
    .where({ id })
    .whereRaw("lease_until < now()")
    .forUpdate()
    .skipLocked()
    .first<LockedAttempt | undefined>("id", "cart_id", "begun_at")
}
