import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "../refuse"

export interface HighlightRequest {
  readonly paths: readonly string[]
  readonly before: string
  readonly after: string
  /** Signs of a fragment around the first match; null: the whole text. */
  readonly fragment: number | null
}

const USUAL_FRAGMENT = 160

/** @throws INVALID_DATA for a field that is not searched by text */
export function highlightRequest(
  { highlight, attributes_to_search_on: only }: SearchTypes.SearchOptions,
  { searched }: { readonly searched: readonly { readonly path: string }[] }
): HighlightRequest | null {
  if (!highlight) {
    return null
  }
  const usual = only?.length ? only : searched.map(({ path }) => path)
  const { fields, pre_tag, post_tag, snippet }: Partial<SearchTypes.SearchHighlightOptions> =
    highlight === true ? {} : highlight
  const paths = fields ?? usual
  const unknown = paths.find((path) => !searched.some((field) => field.path === path))
  if (unknown !== undefined) {
    refuse("not_for_this", `Field "${unknown}" of this search index is not searched by text`)
  }
  const length = snippet === true ? USUAL_FRAGMENT : snippet ? snippet.length : null
  return { paths, before: pre_tag ?? "<mark>", after: post_tag ?? "</mark>", fragment: length }
}
