import { wordsOf } from "@ocop/search-promises"
import type { Settings } from "../client/meilisearch-types"
import { isCompared, type IndexLayout } from "../layout/index-layout"
import { synonyms } from "./synonyms"

/** Raised when documents are stored differently: an index of another form is made anew. */
export const STORAGE_MARK = "storage-1"

/** Of values of a field that are counted; what has more is counted by its most frequent ones. */
export const MOST_FACET_VALUES = 10_000
/** Pages reach every hit. */
const MOST_HITS = 10_000_000
/** A search that takes longer is ranked less carefully; what it finds stays the same. */
const CUTOFF_MS = 500

/** What makes the order of README.md. A sort that was chosen wins over relevance, so it stands first. */
const RANKING_RULES = [
  "sort",
  "words",
  "typo",
  "proximity",
  "attributeRank",
  "wordPosition",
  "exactness",
  "id:asc",
]

/** The settings of an index, as Meilisearch takes them. Everything it knows is said, so that nothing is left over. */
export function indexSettings(layout: IndexLayout): Settings {
  const { kept, searched, typos } = layout
  const strict = searched.map((field) => field.strict)
  const tolerant = searched.map((field) => field.tolerant)
  return {
    displayedAttributes: ["*"],
    searchableAttributes: [...new Set([...strict, ...(typos ? tolerant : [])])],
    filterableAttributes: [
      "id",
      STORAGE_MARK,
      ...kept.filter(isCompared).map(({ attribute }) => attribute),
    ].sort(),
    sortableAttributes: [
      "id",
      ...new Set(kept.flatMap(({ sortAttribute }) => sortAttribute ?? [])),
    ].sort(),
    rankingRules: RANKING_RULES,
    typoTolerance: {
      enabled: typos !== null,
      ...(typos && { minWordSizeForTypos: { oneTypo: typos.one, twoTypos: typos.two } }),
      disableOnAttributes: strict,
      disableOnNumbers: true,
      disableOnWords: [],
    },
    stopWords: [],
    synonyms: synonyms(folded),
    separatorTokens: [],
    nonSeparatorTokens: [],
    dictionary: [],
    distinctAttribute: null,
    proximityPrecision: "byWord",
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
    prefixSearch: "indexingTime",
    facetSearch: false,
    searchCutoffMs: CUTOFF_MS,
  }
}

const folded = (text: string): string =>
  wordsOf(text)
    .map((word) => word.folded)
    .join(" ")
