export { facetKinds } from "./definition/facet-kinds"
export { fieldKind, type FieldKind } from "./definition/field-kind"
export { fieldOf } from "./definition/field-of"
export { leafFields, type LeafField } from "./definition/leaf-fields"
export { searchLabel, weightOf, type SearchLabel } from "./definition/search-label"
export { typoLimits } from "./definition/typo-limits"
export { valuesAt } from "./definition/values-at"
export { operandsOf, type FilteredField } from "./filters/operands"
export { readFilters } from "./filters/read-filters"
export { highlight } from "./query/highlight"
export { highlightRequest, type HighlightRequest } from "./query/highlight-request"
export { countParts, partsOf } from "./query/parts-of"
export { isAccented, queryText, type QueryText, type QueryWord } from "./query/query-text"
export {
  readFacets,
  type FacetRange,
  type FacetRequest,
  type RangeFacet,
  type ValueFacet,
} from "./query/read-facets"
export { refuseUnsupported, type Unsupported } from "./query/refuse-unsupported"
export type { WordChoice, WordGroup } from "./query/word-group"
export { compareKeys } from "./ranking/compare-keys"
export { rankMatch, type RankKey, type RankedMatch } from "./ranking/rank-key"
export type { RankedLine } from "./ranking/ranked-line"
export { rankedTexts, type RankedTexts } from "./ranking/ranked-texts"
export { noSuchIndex, refuse, type SearchRefusal } from "./refuse"
export { valueReader, type KeptValue, type ValueReader } from "./values/value-reader"
export { editDistance } from "./words/edit-distance"
export { remembered } from "./words/remembered"
export { spellingKey } from "./words/spelling-key"
export { typosForgiven, type TypoLimits } from "./words/typos-forgiven"
export { vietnameseSortKey } from "./words/vietnamese-sort-key"
export { foldWord, wordsOf, type Word } from "./words/words"
