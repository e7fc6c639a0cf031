import { joined, named, sql, sqlKey } from "../sql/sql"
import { countAll } from "./count-all"
import type { Found } from "./find-by-text"
import { allOf } from "./matched-sql"
import { remembered, type IndexReading } from "./read-index"
import { pageSql } from "./relevance-sql"
import type { SearchRequest } from "./search-request"

/** A page of everything that passes the filter. It is read along an index, where counting reads every row. */
export async function findAll(index: IndexReading, request: SearchRequest): Promise<Found> {
  const { filter, facets, order, skip, take } = request
  const table = index.entry.tables.rows
  const condition = allOf(filter)
  const terms = joined([...order.terms, sql`id asc`], ", ")
  const page = sql`select ${pageSql(sql`${named(table)} where ${condition}`, terms, skip, take)} as page`
  return {
    ids: await remembered(index, `page ${sqlKey(page)}`, async () => {
      const [row] = take > 0 ? await index.ask<{ page: string[] | null }>(page) : []
      return row?.page ?? []
    }),
    counts: await countAll(index, condition, facets),
    reading: null,
    inItsWords: null,
  }
}
