import type { FacetRequest } from "../facets/facet-request"
import { facetSql } from "../facets/facet-sql"
import { named, sql } from "../sql/sql"
import type { MatchedQuestion } from "./matched-sql"

export interface Counts {
  readonly total: number
  /** What PostgreSQL answered for each facet, in the order they were asked. */
  readonly facets: readonly unknown[]
}

/** How many rows match, and the facets over them. */
export function countQuestion(facets: readonly FacetRequest[]): MatchedQuestion<Counts> {
  return {
    purpose: "count",
    // A row has to have a column.
    columns: [sql`id`, ...facets.map(({ field }) => named(field.column))],
    parts: {
      total: sql`(select count(*)::integer from matched)`,
      ...Object.fromEntries(facets.map((facet, index) => [`facet_${index}`, facetSql(facet)])),
    },
    read: (row) => ({
      total: Number(row.total),
      facets: facets.map((_, index) => row[`facet_${index}`]),
    }),
  }
}
