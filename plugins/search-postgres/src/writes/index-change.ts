import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Told of a write inside of its transaction, so that what is kept beside the index is written with it or
 * not at all.
 *
 * @param ids documents that are another one now or gone; "all" when the whole index is empty, new or gone
 */
export type IndexChange = (
  transaction: Knex.Transaction,
  index: string,
  ids: readonly string[] | "all"
) => Promise<void>
