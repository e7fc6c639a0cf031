import type { SearchTypes } from "@medusajs/framework/types"
import {
  leafFields,
  refuse,
  searchLabel,
  typoLimits,
  weightOf,
  type TypoLimits,
} from "@ocop/search-promises"
import { fieldColumn } from "./field-column"
import type { IndexLayout } from "./index-layout"

/** Vietnamese syllables are short: of the words in product names 87 % have three letters or more, 2 % seven. */
const TYPO_LIMITS: TypoLimits = { one: 3, two: 7 }

/**
 * What an index needs in PostgreSQL.
 *
 * @throws INVALID_DATA `ocop.search_not_supported` for what it could only approximate
 */
export function layoutOf(
  index: Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "settings" | "primary_key">
): IndexLayout {
  if (index.settings.distinct_attribute) {
    refuse(
      "not_supported",
      "settings.distinct_attribute: the PostgreSQL search answers one hit per document"
    )
  }
  const leaves = leafFields(index.fields)
  const heaviest = Math.max(0, ...leaves.map((leaf) => weightOf(leaf) ?? 0))
  return {
    primaryKey: index.primary_key,
    columns: leaves.flatMap((leaf) => fieldColumn(leaf, index.primary_key) ?? []),
    searched: leaves.flatMap((leaf) => {
      const weight = weightOf(leaf)
      return weight === null ? [] : [{ path: leaf.path, label: searchLabel(weight, heaviest) }]
    }),
    typos: limitsOf(index.settings.typo_tolerance),
  }
}

/** @throws INVALID_DATA `ocop.search_not_supported` for what one dictionary of all fields cannot do */
function limitsOf(settings: SearchTypes.SearchIndexSettings["typo_tolerance"]): TypoLimits | null {
  if (settings?.disabled_on_attributes?.length) {
    refuse(
      "not_supported",
      "settings.typo_tolerance.disabled_on_attributes: one dictionary serves all fields of an index"
    )
  }
  return typoLimits(settings, TYPO_LIMITS)
}
