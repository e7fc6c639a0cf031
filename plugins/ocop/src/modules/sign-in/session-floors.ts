import { setTimeout } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Clocks of two computers are never quite alike. */
const SLACK_MS = 100

/**
 * Ends every session of a log-in, whatever it signs in to. Tokens say only the second in which they were made, so
 * sessions count from the next second on, and this comes back when it has begun: who signs in after that is in.
 */
export async function endSessions(knex: Knex, authIdentityId: string): Promise<void> {
  const { rows } = await knex.raw<{ rows: { wait_ms: number }[] }>(
    `insert into session_floor (auth_identity_id, counts_from)
     values (?, date_trunc('second', clock_timestamp()) + interval '1 second')
     on conflict (auth_identity_id) do update
       set counts_from = greatest(session_floor.counts_from, excluded.counts_from)
     returning (1000 * extract(epoch from counts_from - clock_timestamp()))::integer as wait_ms`,
    [authIdentityId]
  )
  await setTimeout(Math.max(0, rows[0]?.wait_ms ?? 0) + SLACK_MS)
}
