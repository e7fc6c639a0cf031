import { named, sqlKey, type Sql } from "../sql/sql"
import { matchedSql, type MatchedQuestion } from "./matched-sql"
import type { IndexReading } from "./read-index"

type Questions<Answers extends unknown[]> = {
  [Place in keyof Answers]: MatchedQuestion<Answers[Place]>
}

/** Answers questions about the rows of one condition: those not remembered by one statement together. */
export async function askMatched<Answers extends unknown[]>(
  index: IndexReading,
  condition: Sql,
  ...questions: Questions<Answers>
): Promise<Answers> {
  const table = named(index.entry.tables.rows)
  const asked = (questions as MatchedQuestion<unknown>[]).map((question) => {
    const key = question.purpose + sqlKey(matchedSql(table, condition, [question]))
    return { question, key, answer: index.recall(key) }
  })
  const unknown = asked.filter(({ answer }) => answer === undefined)
  if (unknown.length) {
    const statement = matchedSql(
      table,
      condition,
      unknown.map(({ question }) => question)
    )
    const [row = {}] = await index.ask<Record<string, unknown>>(statement)
    for (const each of unknown) {
      each.answer = each.question.read(row)
      index.keep(each.key, each.answer)
    }
  }
  return asked.map(({ answer }) => answer) as Answers
}
