import type { SearchTypes } from "@medusajs/framework/types"
import { leafFields, refuse, searchLabel, weightOf, type TypoLimits } from "@ocop/search-promises"
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
    typos: typoLimits(index.settings.typo_tolerance),
  }
}

function typoLimits(
  settings: SearchTypes.SearchIndexSettings["typo_tolerance"] = {}
): TypoLimits | null {
  if (settings.disabled_on_attributes?.length) {
    refuse(
      "not_supported",
      "settings.typo_tolerance.disabled_on_attributes: one dictionary serves all fields of an index"
    )
  }
  if (settings.enabled === false) {
    return null
  }
  const one = settings.min_word_size_for_one_typo ?? TYPO_LIMITS.one
  const two = settings.min_word_size_for_two_typos ?? Math.max(one, TYPO_LIMITS.two)
  if (two < one) {
    refuse("not_supported", "settings.typo_tolerance: two typos need words at least as long as one")
  }
  return { one, two }
}
