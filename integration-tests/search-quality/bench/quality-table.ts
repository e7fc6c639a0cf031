import type { JudgedAnswer } from "../ask-judged-queries"
import { quality } from "../measures"
import { textTable } from "./text-table"

/** Success@1, success@5, mean reciprocal rank and queries without a hit, for each kind and in all. */
export function qualityTable(answers: readonly JudgedAnswer[]): string {
  const kinds = [...new Set(answers.map(({ query }) => query.kind))]
  const rows = [
    ...kinds.map(
      (kind) => [kind, quality(answers.filter(({ query }) => query.kind === kind))] as const
    ),
    ["all", quality(answers)] as const,
  ]
  return textTable(
    ["kind of query", "queries", "success@1", "success@5", "MRR", "no hit"],
    rows.map(([kind, { queries, firstRight, fiveRight, reciprocalRank, withoutHit }]) => [
      kind,
      queries,
      firstRight.toFixed(3),
      fiveRight.toFixed(3),
      reciprocalRank.toFixed(3),
      withoutHit,
    ])
  )
}

/** The queries whose first hit is no right answer. */
export const missesList = (answers: readonly JudgedAnswer[]): string =>
  answers
    .filter(({ place }) => place !== 1)
    .map(({ query, place, first }) => {
      const where = place === null ? "not among ten" : `at ${place}`
      return `  "${query.typed}": ${where}; first ${first.slice(0, 2).join(", ") || "nothing"}`
    })
    .join("\n")
