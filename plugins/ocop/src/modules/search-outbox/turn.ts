import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** What one process of all does at a time. */
export const TURNS = {
  /** Writing documents, so that what was read later is also written later; a swap of the index takes it too. */
  index: "hashtext('ocop.search_index')",
  /** Comparing the index with the market. */
  check: "hashtext('ocop.search_check')",
  /** Building an index that was lost. */
  rebuild: "hashtext('ocop.search_rebuild')",
}

/** Waits for the turn and has it until `work` is done. */
export async function inTurn<T>(
  knex: Knex,
  turn: keyof typeof TURNS,
  work: (trx: Knex.Transaction) => Promise<T>
): Promise<T> {
  return knex.transaction(async (trx) => {
    await trx.raw(`select pg_advisory_xact_lock(${TURNS[turn]})`)
    return work(trx)
  })
}

/** As `inTurn`, without waiting. @returns null when another one is at it */
export async function ifTurn<T>(
  knex: Knex,
  turn: keyof typeof TURNS,
  work: (trx: Knex.Transaction) => Promise<T>
): Promise<T | null> {
  return knex.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { mine: boolean }[] }>(
      `select pg_try_advisory_xact_lock(${TURNS[turn]}) as mine`
    )
    return rows[0]?.mine ? work(trx) : null
  })
}
