import type { FacetRequest } from "../facets/facet-request"
import { named, sqlKey, type Sql } from "../sql/sql"
import { addCounts, carriedFacet, isCarried } from "./carried-counts"
import { changesSince } from "./changes-since"
import { countQuestion, type Counts } from "./count-question"
import { matchedSql } from "./matched-sql"
import type { IndexReading } from "./read-index"

/**
 * Counts the rows of a condition, and the facets over them. That reads every row, so it is done once: after
 * a write, the rows that changed are added to what was counted before and taken from it.
 */
export async function countAll(
  index: IndexReading,
  condition: Sql,
  facets: readonly FacetRequest[]
): Promise<Counts> {
  const carried = facets.map(carriedFacet)
  const question = countQuestion(carried)
  const statement = matchedSql(named(index.entry.tables.rows), condition, [question])
  const key = `count ${sqlKey(statement)}`
  const latest = index.recallLatest(key)
  const before = latest?.answer as Counts | undefined
  if (before && latest?.revision === index.entry.revision) {
    return before
  }
  const changes =
    before && isCarried(carried, before)
      ? await changesSince(index, latest!.revision, condition, question)
      : null
  const counts = changes ? addCounts(carried, before!, changes) : await countAnew()
  index.keepLatest(key, counts)
  return counts

  async function countAnew(): Promise<Counts> {
    const [row = {}] = await index.ask<Record<string, unknown>>(statement)
    return question.read(row)
  }
}
