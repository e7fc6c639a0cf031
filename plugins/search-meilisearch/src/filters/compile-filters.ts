import type { SearchTypes } from "@medusajs/framework/types"
import { readFilters } from "@ocop/search-promises"
import type { IndexLayout } from "../layout/index-layout"
import { compileOperator } from "./compile-operator"
import { allOf, anyOf, not, type FilterText } from "./filter-text"

/**
 * A filter tree in Meilisearch's filter language; null when it asks nothing.
 *
 * @throws INVALID_DATA when a field, an operator or a value has no exact meaning here
 */
export const compileFilters = (
  filters: SearchTypes.SearchFilters | undefined,
  { kept: fields }: IndexLayout
): FilterText | null =>
  readFilters(filters, { fields, operator: compileOperator, allOf, anyOf, not })
