import type { SearchTypes } from "@medusajs/framework/types"

/** What a field may be counted by; none when it is not a facet. Where the definition does not say, ranges of numbers. */
export function facetKinds({
  facetable,
  type,
}: SearchTypes.SearchFieldDefinition): readonly SearchTypes.SearchFacetKind[] {
  if (!facetable) {
    return []
  }
  const usual: SearchTypes.SearchFacetKind[] =
    type === "integer" || type === "float" || type === "date" ? ["range"] : ["value"]
  return facetable === true ? usual : (facetable.types ?? usual)
}
