import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
import { highlight } from "@ocop/search-promises"
import { facetResult } from "../facets/facet-result"
import { layoutOf } from "../layout/layout-of"
import { isMeant } from "../plan/is-meant"
import { pageQuery } from "./engine-query"
import { findByText, totalOf, type Found } from "./find-by-text"
import { cutPage, type EngineHit } from "./ranked-window"
import { readingMetadata } from "./reading-metadata"
import type { Ask } from "./round-trips"
import { searchRequest, type SearchRequest } from "./search-request"

/** Answers a query of the Search Module. */
export async function answerSearch(
  ask: Ask,
  input: SearchTypes.ProviderSearchQuery
): Promise<SearchTypes.SearchResult> {
  const request = searchRequest(input, layoutOf(input.index))
  const { text, facets } = request
  const { answer, reading }: Found = text
    ? await findByText(ask, { ...request, text })
    : { answer: await ask(pageQuery(request, null)), reading: null }
  const { hits, inItsWords } = cutPage(answer.hits, request, reading)
  const counts = answer.facetDistribution ?? {}
  return {
    hits: hits.map((hit) => searchHit(hit, request, reading)),
    ...(facets.length > 0 && {
      facets: Object.fromEntries(
        facets.map((facet) => [facet.field.path, facetResult(facet, counts[facet.field.attribute])])
      ),
    }),
    metadata: {
      skip: request.skip,
      take: request.take,
      count: input.search_options?.count === "none" ? null : totalOf(answer),
      ...(input.q !== undefined && { query: input.q }),
      processing_time_ms: answer.processingTimeMs,
    },
    ...(text && reading && { provider_metadata: readingMetadata(reading, text, inItsWords) }),
  }
}

function searchHit(
  { id, document: stored }: EngineHit,
  { text, typos, highlight: asked, paths }: SearchRequest,
  reading: Found["reading"]
): SearchTypes.SearchHit {
  const document = (stored ?? {}) as Record<string, unknown>
  const marked =
    asked && text && reading && highlight(document, isMeant({ reading, text, typos }), asked)
  return {
    id: String(id),
    document: projectDocument(document, [...paths]),
    ...(marked && { highlights: marked }),
  }
}
