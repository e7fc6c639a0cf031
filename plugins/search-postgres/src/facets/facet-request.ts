import type { SearchTypes } from "@medusajs/framework/types"
import {
  readFacets,
  refuse,
  type FacetRequest as Requested,
  type ValueFacet as Values,
} from "@ocop/search-promises"
import { columnValue, type ColumnValue } from "../documents/column-value"
import type { FieldColumn, IndexLayout } from "../layout/index-layout"

export type FacetRequest = Requested<FieldColumn>
export type ValueFacet = Values<FieldColumn>

/** @throws INVALID_DATA as `readFacets` does */
export const facetRequests = (
  asked: NonNullable<SearchTypes.SearchOptions["facets"]>,
  layout: IndexLayout
): FacetRequest[] => readFacets(asked, layout.columns, rangeBound)

/** Undefined: open at that end. */
export function rangeBound(
  field: FieldColumn,
  bound: number | string | undefined
): ColumnValue | null {
  if (bound === undefined) {
    return null
  }
  return (
    columnValue(field.kind, bound) ??
    refuse("wrong_value", `Range of "${field.path}" (${field.kind}): "${bound}" is none`)
  )
}
