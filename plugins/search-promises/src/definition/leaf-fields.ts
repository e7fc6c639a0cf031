import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "../refuse"

export interface LeafField {
  readonly path: string
  /** Its own, or of an object around it. */
  readonly array: boolean
  readonly field: SearchTypes.SearchFieldDefinition
}

/**
 * The fields that hold values, nested ones by their dotted path.
 *
 * @throws INVALID_DATA `ocop.search_not_supported` for places and vectors, which this search does not have
 */
export function leafFields(
  fields: Record<string, SearchTypes.SearchFieldDefinition>,
  around: { path: string; array: boolean } = { path: "", array: false }
): LeafField[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${around.path}${name}`
    const array = around.array || field.array === true
    if (field.type === "geo" || field.type === "vector") {
      refuse("not_supported", `Field "${path}": this search has no fields of type "${field.type}"`)
    }
    return field.type === "object"
      ? leafFields(field.fields ?? {}, { path: `${path}.`, array })
      : [{ path, array, field }]
  })
}
