import type { SearchTypes } from "@medusajs/framework/types"
import { fieldOf, refuse } from "@ocop/search-promises"
import type { IndexLayout } from "../layout/index-layout"
import { named, sql, type Sql } from "../sql/sql"

export interface ResultOrder {
  /** Whether relevance decides first; the fields then decide between equals. */
  readonly byRelevance: boolean
  readonly columns: readonly Sql[]
  /** Terms of ORDER BY over them, without the id that ends every order. */
  readonly terms: readonly Sql[]
}

const SCORE = "_score"

/**
 * What results are sorted by. No value comes last in both directions. Texts are in Vietnamese order.
 *
 * @throws INVALID_DATA for an order that cannot be kept exactly
 */
export function compileOrder(
  order: SearchTypes.SearchPagination["order"],
  layout: IndexLayout
): ResultOrder {
  const entries = Object.entries(order ?? {})
  const scored = entries.findIndex(([path]) => path === SCORE)
  if (scored > 0 || (scored === 0 && entries[0]?.[1] !== "DESC")) {
    refuse("not_supported", `Results are sorted by relevance first and downwards, or not by it`)
  }
  const fields = entries
    .filter(([path]) => path !== SCORE)
    .map(([path, direction]) => ({ column: sortColumn(path, layout), direction }))
  return {
    byRelevance: scored === 0 || entries.length === 0,
    columns: fields.map(({ column }) => column),
    terms: fields.map(({ column, direction }) =>
      direction === "DESC" ? sql`${column} desc nulls last` : sql`${column} asc nulls last`
    ),
  }
}

function sortColumn(path: string, layout: IndexLayout): Sql {
  const field = fieldOf(layout.columns, path, "sorting", (column) => column.sortColumn !== null)
  return named(field.sortColumn ?? field.column)
}
