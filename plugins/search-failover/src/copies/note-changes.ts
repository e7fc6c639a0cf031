import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IndexChange } from "@ocop/search-postgres/providers/postgres"
import { startOver } from "./copies"
import { CHANGES } from "./tables"

/** Notes, in the transaction of a write, what the copy does not have yet. */
export const noteChanges: IndexChange = async (transaction, index, ids) =>
  ids === "all" ? await startOver(transaction, index) : await noteDocuments(transaction, index, ids)

/**
 * A document noted again gets a new number, so that who was feeding it keeps the note; it stays as old as
 * the first change that was not fed. Always in one order: two that note the same wait, and never for each other.
 */
export async function noteDocuments(
  knex: Knex,
  index: string,
  ids: readonly string[]
): Promise<void> {
  await knex.raw(
    `insert into "${CHANGES}" (index_name, document_id)
      select ?, id from unnest(?::text[]) as id order by id collate "C"
      on conflict (index_name, document_id) do update set seq = excluded.seq`,
    [index, [...new Set(ids)]]
  )
}
