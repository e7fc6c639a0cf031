import type { QueryText } from "@ocop/search-promises"
import type { Reading } from "../plan/readings"
import { spellingTsquery, tsquery } from "../plan/tsquery"
import { named, sql, type Sql } from "../sql/sql"

/** D, C, B, A. */
const WEIGHTS = "{0.02, 0.15, 0.5, 1}"

/**
 * Columns of a matched row by which PostgreSQL orders hits before the ranking looks at the first of them.
 * `score`: 3 with all words in the title, 2 when the last of them is the beginning of one there, below
 * 1 otherwise; `alike`: the title has all words as they
 * are spelled.
 */
export function relevanceColumns({ plan }: Reading, query: QueryText, labels: string): Sql[] {
  const titled = labels === "" || labels.includes("A")
  const whole = tsquery(plan, { labels: "A", finished: true })
  const begun = tsquery(plan, { labels: "A" })
  const rank = sql`least(0.99, ts_rank(${WEIGHTS}::real[], names, ${tsquery(plan)}::tsquery))`
  const inTitle = titled
    ? sql`when names @@ ${whole}::tsquery then 3 ${begun === whole ? sql`` : sql`when names @@ ${begun}::tsquery then 2`}`
    : sql`when false then 0`
  const spelled = spellingTsquery(query, plan)
  return [
    sql`id`,
    sql`title_words`,
    sql`case ${inTitle} else ${rank} end as score`,
    spelled === null ? sql`false as alike` : sql`title_spelled @@ ${spelled}::tsquery as alike`,
  ]
}

/** @param fields what decides between equals, before the id does */
export function relevanceOrder(fields: readonly Sql[]): Sql[] {
  return [
    sql`trunc(score) desc`,
    sql`alike desc`,
    sql`score desc`,
    sql`title_words asc`,
    ...fields,
    sql`id asc`,
  ]
}

/** `[[id, lines], …]` of the first hits; `table` has their details. */
export const candidatesSql = (table: string, order: Sql, limit: number): Sql =>
  sql`(select json_agg(json_build_array(id, (select lines from ${named(table)} as details where details.id = first.id)))
    from (select id from matched order by ${order} limit ${limit}) as first)`

/** `[id, …]` of a page. */
export const pageSql = (from: Sql, order: Sql, skip: number, take: number): Sql =>
  sql`(select json_agg(id) from (select id from ${from} order by ${order} limit ${take} offset ${skip}) as page)`
