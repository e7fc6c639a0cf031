import type { SearchHit as SearchDocument } from "@ocop/contract"
import { DOCUMENTS } from "./search-documents"
import { hasWords, readText, type TextReading } from "./search-reading"

type Filters = Record<string, unknown>
type FacetRequest =
  | string
  | {
      field: string
      limit?: number
      type?: string
      ranges?: { key: string; from?: number; to?: number }[]
    }
export type SearchQuery = {
  entity: string
  filters?: Filters
  pagination?: { skip?: number; take?: number; order?: Record<string, "ASC" | "DESC"> }
  search_options?: { facets?: FacetRequest[]; disjunctive_facets?: boolean }
}

const field = (document: SearchDocument, name: string) =>
  (document as Record<string, unknown>)[name] ?? null

function holds(value: unknown, condition: unknown): boolean {
  if (Array.isArray(condition)) return condition.includes(value)
  if (condition === null || typeof condition !== "object") return value === condition
  return Object.entries(condition).every(([operator, operand]) => {
    if (operator === "$eq") return value === operand
    if (operator === "$in") return (operand as unknown[]).includes(value)
    if (operator === "$nin") return !(operand as unknown[]).includes(value)
    if (operator === "$gte") return typeof value === "number" && value >= (operand as number)
    if (operator === "$lte") return typeof value === "number" && value <= (operand as number)
    if (operator === "$lt") return typeof value === "number" && value < (operand as number)
    throw new Error(`The fake search has no operator ${operator}`)
  })
}

function matches(
  document: SearchDocument,
  { q: _q, ...filters }: Filters,
  reading: TextReading,
  except?: string
): boolean {
  const passes = Object.entries(filters).every(
    ([name, condition]) => name === except || holds(field(document, name), condition)
  )
  return passes && hasWords(document, reading.words)
}

function facetOf(
  request: FacetRequest,
  filters: Filters,
  reading: TextReading,
  disjunctive: boolean
) {
  const wanted = typeof request === "string" ? { field: request } : request
  // As the real engine: ten values unless more are asked for.
  const limit = ("limit" in wanted && wanted.limit) || 10
  const counted = DOCUMENTS.filter((document) =>
    matches(document, filters, reading, disjunctive ? wanted.field : undefined)
  )
  if (wanted.type === "range") {
    const inRange = ({ from = 0, to = Infinity }) =>
      counted.filter(({ price_min }) => price_min !== null && price_min >= from && price_min < to)
        .length
    return {
      type: "range",
      ranges: wanted.ranges?.map((range) => ({ ...range, count: inRange(range) })),
    }
  }
  const counts = new Map<string, number>()
  for (const document of counted) {
    const value = field(document, wanted.field)
    if (value !== null) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
  }
  const values = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count)
  return { type: "value", values: values.slice(0, limit) }
}

function compare(order: Record<string, "ASC" | "DESC">) {
  return (a: SearchDocument, b: SearchDocument): number => {
    for (const [name, direction] of Object.entries(order)) {
      const [left, right] = [field(a, name), field(b, name)]
      const difference =
        typeof left === "string"
          ? left.localeCompare(String(right), "vi")
          : Number(left) - Number(right)
      if (difference) return direction === "ASC" ? difference : -difference
    }
    return 0
  }
}

/** Answers one query as Medusa's search module does; enough of it for the shop's questions. */
export function searchFake({ filters = {}, pagination = {}, search_options = {} }: SearchQuery) {
  const { skip = 0, take = 20, order = {} } = pagination
  if (take > 100 || skip + take > 1000) throw new Error("The fake search shows a thousand hits")
  const reading = readText(String(filters.q ?? ""))
  const found = DOCUMENTS.filter((document) => matches(document, filters, reading)).sort(
    compare(order)
  )
  const facets = (search_options.facets ?? []).map((request) => [
    typeof request === "string" ? request : request.field,
    facetOf(request, filters, reading, search_options.disjunctive_facets ?? false),
  ])
  return {
    hits: found.slice(skip, skip + take).map((document) => ({ id: document.id, document })),
    facets: Object.fromEntries(facets),
    metadata: { skip, take, count: found.length },
    ...(filters.q !== undefined && {
      provider_metadata: {
        match: reading.match,
        ignored: reading.ignored,
        suggestion: reading.suggestion,
      },
    }),
  }
}
