import { named, sql, type Sql } from "../sql/sql"
import type { Counts } from "./count-question"
import { matchedSql, type MatchedQuestion } from "./matched-sql"
import type { IndexReading } from "./read-index"

/** Of the rows that changed: what is counted of them as they became, and as they were. */
export interface ChangedCounts {
  readonly became: Counts
  readonly was: Counts
}

/** @returns null when not every change since that revision is known */
export async function changesSince(
  { entry, ask }: IndexReading,
  revision: string,
  condition: Sql,
  question: MatchedQuestion<Counts>
): Promise<ChangedCounts | null> {
  const changes = named(entry.tables.changes)
  const start = sql`(select max(number) from ${changes} where revision = ${revision}::uuid)`
  const rows = (side: "was" | "became") => {
    const column = named(side)
    const from = sql`(select changed.* from ${changes}
      cross join lateral jsonb_populate_record(null::${named(entry.tables.rows)}, ${column}) as changed
      where number > ${start} and ${column} is not null) as changed`
    return sql`(select row_to_json(counted) from (${matchedSql(from, condition, [question])}) as counted)`
  }
  const [answer] = await ask<Record<"known" | "became" | "was", unknown>>(
    sql`select ${start} is not null and not exists (
        select from ${changes} where number > ${start} and unknown) as known,
      ${rows("became")} as became, ${rows("was")} as was`
  )
  return answer?.known === true
    ? { became: readCounts(question, answer.became), was: readCounts(question, answer.was) }
    : null
}

const readCounts = (question: MatchedQuestion<Counts>, answer: unknown): Counts =>
  question.read(answer as Record<string, unknown>)
