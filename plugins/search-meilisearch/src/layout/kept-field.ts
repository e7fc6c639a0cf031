import { facetKinds, fieldKind, type LeafField } from "@ocop/search-promises"
import { attributeName, filterAttribute } from "./attribute-name"
import type { KeptField } from "./index-layout"

/** Null when nothing is asked of the field but to be kept or searched. */
export function keptField({ path, array, field }: LeafField): KeptField | null {
  const filterable = field.filterable === true
  const facets = facetKinds(field)
  const sortable = field.sortable === true && !array
  if (!filterable && !sortable && facets.length === 0) {
    return null
  }
  const kind = fieldKind(field.type)
  const attribute = filterAttribute(path, kind, array)
  const sortAttribute = kind === "text" ? attributeName("sort", path) : attribute
  return {
    path,
    attribute,
    kind,
    array,
    filterable,
    facets,
    sortAttribute: sortable ? sortAttribute : null,
  }
}
