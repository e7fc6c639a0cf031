import type { Reading } from "../plan/readings"
import { tsquery } from "../plan/tsquery"
import type { TableNames } from "../tables/table-names"
import { joined, named, sql, sqlKey, type Sql } from "../sql/sql"

/** The condition under which a row has a reading's words. */
export function matchSql({ plan, texts }: Reading, labels: string, { details }: TableNames): Sql {
  const within = texts === "titles" && labels === "" ? "A" : labels
  const query = sql`${tsquery(plan, { labels: within })}::tsquery`
  return texts === "all_words"
    ? sql`id in (select id from ${named(details)} where all_words @@ ${query})`
    : sql`names @@ ${query}`
}

export const allOf = (...conditions: readonly (Sql | null)[]): Sql => {
  const asked = conditions.flatMap((condition) => condition ?? [])
  return asked.length ? joined(asked, " and ") : sql`true`
}

/** Something to read of the matched rows. */
export interface MatchedQuestion<Answer> {
  /** What else the answer depends on but the statement. */
  readonly purpose: string
  /** Columns of the matched rows. */
  readonly columns: readonly Sql[]
  /** Subqueries over `matched`, by the name of their answer. */
  readonly parts: Readonly<Record<string, Sql>>
  readonly read: (row: Record<string, unknown>) => Answer
}

/** One statement: the matching rows are found once, and each part is read from them. */
export function matchedSql(
  from: Sql,
  condition: Sql,
  questions: readonly Pick<MatchedQuestion<unknown>, "columns" | "parts">[]
): Sql {
  const columns = new Map(
    questions.flatMap((question) => question.columns.map((column) => [sqlKey(column), column]))
  )
  const parts = questions.flatMap((question) => Object.entries(question.parts))
  const answers = parts.map(([name, part]) => sql`${part} as ${named(name)}`)
  return sql`with matched as materialized (
    select ${joined([...columns.values()], ", ")} from ${from} where ${condition}
  ) select ${joined(answers, ", ")}`
}
