import { facetText, valuesAt, type Document, type StoredIndex } from "./documents"
import { parseFilter } from "./filter-language"
import { matcherOf } from "./match-words"
import { searchRequest } from "./search-request"

/** Answers one query. @throws what Meilisearch refuses */
export function answerSearch(index: StoredIndex, body: Record<string, unknown>, where = "") {
  const request = searchRequest(index, body, where)
  const { settings } = index
  const passes =
    request.filter === null
      ? () => true
      : parseFilter(request.filter, settings.filterableAttributes)
  const matches = matcherOf(request) ?? (() => true)
  const found = [...index.documents.values()].filter(passes).filter(matches)
  const rules = settings.rankingRules.flatMap((rule) =>
    rule.includes(":") ? [rule.split(":")] : []
  )
  const terms = [...request.sort, ...rules] as [attribute: string, direction: string][]
  found.sort((one, other) => compareBy(terms, one, other))
  const total = Math.min(found.length, settings.pagination.maxTotalHits)
  const hits = found
    .slice(request.skip, request.skip + request.take)
    .map((document) => retrieved(document, request.retrieve))
  const { paged, skip, take } = request
  return {
    hits,
    query: request.q,
    processingTimeMs: 0,
    ...(paged
      ? {
          ...paged,
          totalHits: total,
          totalPages: paged.hitsPerPage ? Math.ceil(total / paged.hitsPerPage) : 0,
        }
      : { limit: take, offset: skip, estimatedTotalHits: total }),
    ...(request.facets.length > 0 && facets(index, request.facets, found)),
  }
}

/** Numbers before texts, and what has no value last, in both directions. */
function compareBy(
  terms: readonly [attribute: string, direction: string][],
  one: Document,
  other: Document
): number {
  for (const [attribute, direction] of terms) {
    const [a, b] = [one, other].map((document) => valuesAt(document, attribute.split("."))[0])
    if (isNothing(a) || isNothing(b)) {
      if (isNothing(a) !== isNothing(b)) return isNothing(a) ? 1 : -1
      continue
    }
    const order = compareValues(a, b) * (direction === "asc" ? 1 : -1)
    if (order !== 0) return order
  }
  return 0
}

const isNothing = (value: unknown) => value === undefined || value === null

function compareValues(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b
  const [one, other] = [facetText(String(a)), facetText(String(b))]
  return one === other ? 0 : one < other ? -1 : 1
}

const retrieved = (document: Document, attributes: readonly string[]): Document =>
  attributes.includes("*")
    ? document
    : attributes.reduce<Document>((kept, path) => merged(kept, document, path.split(".")), {})

function merged(kept: Document, document: Document, [head = "", ...rest]: string[]): Document {
  const value = document[head]
  if (value === undefined) return kept
  if (rest.length === 0) return { ...kept, [head]: value }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return kept
  const before = (kept[head] ?? {}) as Document
  return { ...kept, [head]: merged(before, value as Document, rest) }
}

function facets({ settings }: StoredIndex, attributes: readonly string[], found: Document[]) {
  const facetDistribution: Record<string, Record<string, number>> = {}
  const facetStats: Record<string, { min: number; max: number }> = {}
  const { maxValuesPerFacet: most, sortFacetValuesBy: sorts } = settings.faceting
  for (const attribute of attributes) {
    const counts = new Map<string, number>()
    const numbers: number[] = []
    for (const document of found) {
      const values = valuesAt(document, attribute.split(".")).filter((value) => value !== null)
      for (const value of new Set(values)) {
        counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
        if (typeof value === "number") numbers.push(value)
      }
    }
    const byCount = (sorts[attribute] ?? sorts["*"]) === "count"
    const entries = [...counts].sort(([a, n], [b, m]) =>
      byCount && n !== m ? m - n : a < b ? -1 : 1
    )
    facetDistribution[attribute] = Object.fromEntries(entries.slice(0, most))
    if (numbers.length) {
      facetStats[attribute] = { min: Math.min(...numbers), max: Math.max(...numbers) }
    }
  }
  return { facetDistribution, facetStats }
}
