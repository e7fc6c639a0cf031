import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IndexLayout } from "../layout/index-layout"
import { run } from "../sql/run"
import { joined, named, sql, type Sql } from "../sql/sql"
import { rowColumns } from "../tables/table-columns"
import type { TableNames } from "../tables/table-names"

/** Counting anew is quicker than carrying on more of them. */
export const MOST_NOTED = 100

/** A row of `source` as JSON. Vectors stay out: nothing is counted by them. */
export function rowValue(layout: IndexLayout, source: string): Sql {
  const columns = rowColumns(layout).flatMap(({ name, type }) =>
    type === "tsvector" ? [] : [sql`${named(source)}.${named(name)}`]
  )
  return sql`(select to_jsonb(noted) from (select ${joined(columns, ", ")}) as noted)`
}

/**
 * Ends what was written down of a write: every revision has a line.
 *
 * @param noted lines that are there of it
 * @param unknown whether rows changed that are in none of them
 */
export async function endNotes(
  transaction: Knex.Transaction,
  { changes }: TableNames,
  revision: string,
  { noted, unknown }: { readonly noted: number; readonly unknown: boolean }
): Promise<void> {
  if (unknown || noted === 0) {
    await run(
      transaction,
      sql`insert into ${named(changes)} (revision, unknown) values (${revision}::uuid, ${unknown})`
    )
  }
}
