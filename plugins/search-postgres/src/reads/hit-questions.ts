import type { MatchPlan } from "../plan/match-plan"
import type { Reading } from "../plan/readings"
import { bestPart } from "../ranking/best-part"
import { rankCandidates, type Candidate, type Ranking } from "../ranking/rank-candidates"
import { joined, named, sql, type Sql } from "../sql/sql"
import type { TableNames } from "../tables/table-names"
import type { MatchedQuestion } from "./matched-sql"
import { candidatesSql, pageSql, relevanceColumns, relevanceOrder } from "./relevance-sql"
import type { SearchRequest } from "./search-request"

/** So many hits are ranked by the published rules; those behind them follow in the order of PostgreSQL. */
export const RANKED_HITS = 200

type TextRequest = SearchRequest & { readonly text: NonNullable<SearchRequest["text"]> }

/** The hits that are ranked, whatever page is shown. */
export function rankedQuestion(
  { details }: TableNames,
  { text, order }: TextRequest,
  reading: Reading
): MatchedQuestion<Ranking> {
  return {
    purpose: `rank ${text.words.map(({ spelled }) => spelled).join(" ")} `,
    columns: [...relevanceColumns(reading, text, text.labels), ...order.columns],
    parts: {
      first: candidatesSql(details, joined(relevanceOrder(order.terms), ", "), RANKED_HITS),
    },
    read: ({ first }) => rankCandidates(readCandidates(first), reading.plan, text),
  }
}

const readCandidates = (first: unknown): Candidate[] =>
  ((first ?? []) as [string, string][]).map(([id, lines]) => ({ id, lines }))

/** Which of a query's words to keep when any so many of them will do. */
export function partQuestion(
  { details }: TableNames,
  text: TextRequest["text"],
  reading: Reading
): MatchedQuestion<MatchPlan> {
  return {
    purpose: `part ${text.words.map(({ spelled }) => spelled).join(" ")} `,
    columns: relevanceColumns(reading, text, text.labels),
    parts: { first: candidatesSql(details, joined(relevanceOrder([]), ", "), RANKED_HITS) },
    read: ({ first }) => bestPart(readCandidates(first), reading.plan, text),
  }
}

/** A page behind the ranked hits. */
export function laterQuestion(
  { text, order, skip, take }: TextRequest,
  reading: Reading
): MatchedQuestion<readonly string[]> {
  const from = Math.max(skip, RANKED_HITS)
  const terms = joined(relevanceOrder(order.terms), ", ")
  return {
    purpose: "later",
    columns: [...relevanceColumns(reading, text, text.labels), ...order.columns],
    parts: { page: pageSql(sql`matched`, terms, from, skip + take - from) },
    read: ({ page }) => (page ?? []) as string[],
  }
}

/** A page in the order of fields. */
export function sortedQuestion({
  order,
  skip,
  take,
}: SearchRequest): MatchedQuestion<readonly string[]> {
  const terms = joined([...order.terms, sql`id asc`], ", ")
  return {
    purpose: "sort",
    columns: [sql`id`, ...order.columns],
    parts: { page: pageSql(sql`matched`, terms, skip, take) },
    read: ({ page }) => (page ?? []) as string[],
  }
}

/** Whether the text is anywhere in the index, also where the filter does not let it be found. */
export function anywhereQuestion({ rows }: TableNames, match: Sql): MatchedQuestion<boolean> {
  return {
    purpose: "anywhere",
    columns: [sql`id`],
    parts: {
      anywhere: sql`(select case when exists (select from matched) then true
        else (select count(*) > 0 from ${named(rows)} where ${match}) end)`,
    },
    read: ({ anywhere }) => anywhere === true,
  }
}
