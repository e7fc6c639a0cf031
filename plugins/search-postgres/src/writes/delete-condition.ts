import type { SearchTypes } from "@medusajs/framework/types"
import { extractPrimaryKeyFilter } from "@medusajs/framework/utils"
import { refuse } from "@ocop/search-promises"
import { compileFilters } from "../filters/compile-filters"
import type { IndexLayout } from "../layout/index-layout"
import { sql, type Sql } from "../sql/sql"
import { storableText } from "../text/storable-text"

/**
 * Which rows a delete means. By id also where the definition does not let shoppers filter by it.
 *
 * @throws INVALID_DATA for filters that ask nothing: to empty an index there is `clearIndex`
 */
export function deleteCondition(filters: SearchTypes.SearchFilters, layout: IndexLayout): Sql {
  const ids = extractPrimaryKeyFilter(filters, { primary_key: layout.primaryKey })
  if (ids) {
    return sql`id = any(${ids.map(storableText)}::text[])`
  }
  return (
    compileFilters(filters, layout) ??
    refuse("wrong_value", "Deleting from a search index needs filters")
  )
}
