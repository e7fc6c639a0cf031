import type { SearchTypes } from "@medusajs/framework/types"
import {
  leafFields,
  refuse,
  searchLabel,
  typoLimits,
  weightOf,
  type LeafField,
  type TypoLimits,
} from "@ocop/search-promises"
import { attributeName } from "./attribute-name"
import type { IndexLayout, SearchedField } from "./index-layout"
import { keptField } from "./kept-field"

/** Vietnamese syllables are short: of the words in product names 39 % have four letters or more. */
const TYPO_LIMITS: TypoLimits = { one: 4, two: 8 }

type Definition = Pick<
  SearchTypes.ResolvedSearchIndexDefinition,
  "fields" | "settings" | "primary_key"
>

/**
 * What an index needs in Meilisearch.
 *
 * @throws INVALID_DATA `ocop.search_not_supported` for what it could only approximate
 */
export function layoutOf(index: Definition): IndexLayout {
  if (index.settings.distinct_attribute) {
    refuse("not_supported", "settings.distinct_attribute: an answer has one hit per document")
  }
  const leaves = leafFields(index.fields)
  return {
    primaryKey: index.primary_key,
    kept: leaves.flatMap((leaf) => keptField(leaf) ?? []),
    searched: searchedFields(leaves, index.settings.typo_tolerance?.disabled_on_attributes ?? []),
    typos: typoLimits(index.settings.typo_tolerance, TYPO_LIMITS),
  }
}

function searchedFields(leaves: readonly LeafField[], spared: readonly string[]): SearchedField[] {
  const weighed = leaves.flatMap((leaf) => {
    const weight = weightOf(leaf)
    return weight === null ? [] : [{ path: leaf.path, weight }]
  })
  const heaviest = Math.max(0, ...weighed.map(({ weight }) => weight))
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .map(({ path, weight }) => {
      const strict = attributeName("strict", path)
      const tolerant = spared.includes(path) ? strict : attributeName("tolerant", path)
      return { path, label: searchLabel(weight, heaviest), strict, tolerant }
    })
}
