import type { SearchTypes } from "@medusajs/framework/types"
import {
  readFacets,
  refuse,
  type FacetRequest as Requested,
  type RangeFacet as Ranges,
  type ValueFacet as Values,
} from "@ocop/search-promises"
import { fieldValue } from "../documents/field-value"
import type { IndexLayout, KeptField } from "../layout/index-layout"

export type FacetRequest = Requested<KeptField>
export type RangeFacet = Ranges<KeptField>
export type ValueFacet = Values<KeptField>

/** @throws INVALID_DATA as `readFacets` does */
export const facetRequests = (
  asked: NonNullable<SearchTypes.SearchOptions["facets"]>,
  layout: IndexLayout
): FacetRequest[] => readFacets(asked, layout.kept, rangeBound)

/** A number, or milliseconds since 1970; null: open at that end. */
export function rangeBound(field: KeptField, bound: number | string | undefined): number | null {
  if (bound === undefined) {
    return null
  }
  const value = fieldValue(field.kind, bound)
  return typeof value === "number"
    ? value
    : refuse("wrong_value", `Range of "${field.path}" (${field.kind}): "${bound}" is none`)
}
