import { SearchHit } from "@ocop/contract"
import * as z from "zod"
import { askBackend } from "~/platform/backend.server"

/** One query of Medusa's `POST /store/search`, as far as the shop uses it. */
export type StoreSearchQuery = {
  filters?: Record<string, unknown>
  pagination?: { skip?: number; take?: number; order?: Record<string, "ASC" | "DESC"> }
  search_options?: {
    match_strategy?: "all" | "last"
    facets?: (
      | { field: string; limit: number }
      | { field: string; type: "range"; ranges: { key: string; from?: number; to?: number }[] }
    )[]
    disjunctive_facets?: boolean
    count?: "exact" | "none"
  }
}

const Facet = z.union([
  z.object({
    type: z.literal("value"),
    values: z.array(z.object({ value: z.coerce.string(), count: z.number() })),
  }),
  z.object({
    type: z.literal("range"),
    ranges: z.array(z.object({ key: z.string(), count: z.number() })),
  }),
])

/** How the engine read the text; an engine that says nothing of it found it as typed. */
const Match = z.object({
  match: z.enum(["exact", "similar", "partial"]),
  /** Folded words that no hit needs to have. */
  ignored: z.array(z.string()),
  /** The text in the words of the first hit. */
  suggestion: z.string().nullable().default(null),
})

const AS_TYPED: z.infer<typeof Match> = { match: "exact", ignored: [], suggestion: null }

const Result = z.object({
  hits: z.array(z.object({ document: SearchHit })),
  facets: z.record(z.string(), Facet).optional(),
  metadata: z.object({ count: z.number().nullable() }),
  provider_metadata: Match.catch(AS_TYPED),
})
const StoreSearchResponse = z.object({ results: z.array(Result) })

/** Counts per value (or per key of a range) of each facet that was asked for. */
export type FacetCounts = Record<string, Record<string, number>>
export type TextMatch = z.infer<typeof Match>
export type StoreSearchAnswer = {
  hits: SearchHit[]
  total: number
  facets: FacetCounts
  match: TextMatch
}

export const NO_ANSWER: StoreSearchAnswer = { hits: [], total: 0, facets: {}, match: AS_TYPED }

/** Asks several queries of the index `product` in one call; the answers come in the same order. */
export async function storeSearch(queries: StoreSearchQuery[]): Promise<StoreSearchAnswer[]> {
  const { results } = await askBackend(StoreSearchResponse, "/store/search", {
    method: "POST",
    body: { queries: queries.map((query) => ({ entity: "product", ...query })) },
  })
  return results.map(({ hits, facets = {}, metadata, provider_metadata }) => ({
    hits: hits.map(({ document }) => document),
    total: metadata.count ?? hits.length,
    facets: Object.fromEntries(
      Object.entries(facets).map(([field, facet]) => [field, countsOf(facet)])
    ),
    match: provider_metadata,
  }))
}

function countsOf(facet: z.infer<typeof Facet>): Record<string, number> {
  const pairs =
    facet.type === "value"
      ? facet.values.map(({ value, count }) => [value, count] as const)
      : facet.ranges.map(({ key, count }) => [key, count] as const)
  return Object.fromEntries(pairs)
}
