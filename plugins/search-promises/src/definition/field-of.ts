import { refuse } from "../refuse"

/**
 * The field that a query names.
 *
 * @param fields all that the index keeps values of
 * @param use what it is wanted for: "filters"
 * @param fits whether its definition allows that
 * @throws INVALID_DATA `ocop.search_unknown_field`, or `ocop.search_not_for_this` when it does not fit
 */
export function fieldOf<Field extends { readonly path: string }>(
  fields: readonly Field[],
  path: string,
  use: string,
  fits: (field: Field) => boolean
): Field {
  const field = fields.find((each) => each.path === path)
  if (!field) {
    refuse("unknown_field", `Field "${path}" is not kept for ${use} in this search index`)
  }
  if (!fits(field)) {
    refuse("not_for_this", `Field "${path}" of this search index is not defined for ${use}`)
  }
  return field
}
