import type { SearchTypes } from "@medusajs/framework/types"
import { projectDocument } from "@medusajs/framework/utils"
import { highlight } from "@ocop/search-promises"
import { facetResult } from "../facets/facet-result"
import { isMeant } from "../plan/is-meant"
import { named, sql } from "../sql/sql"
import { findAll } from "./find-all"
import { findByText, type Found } from "./find-by-text"
import type { IndexReading } from "./read-index"
import { readingMetadata } from "./reading-metadata"
import { searchRequest, type SearchRequest } from "./search-request"

/** Answers a query of the Search Module from one state of an index. */
export async function answerSearch(
  index: IndexReading,
  input: SearchTypes.ProviderSearchQuery
): Promise<SearchTypes.SearchResult> {
  const started = performance.now()
  const request = searchRequest(input, index.entry.layout)
  const { text, facets } = request
  const found = text ? await findByText(index, { ...request, text }) : await findAll(index, request)
  const hits = await hitsOf(index, input, request, found)
  return {
    hits,
    ...(facets.length > 0 && {
      facets: Object.fromEntries(
        facets.map((facet, place) => [
          facet.field.path,
          facetResult(facet, found.counts.facets[place]),
        ])
      ),
    }),
    metadata: {
      skip: request.skip,
      take: request.take,
      count: input.search_options?.count === "none" ? null : found.counts.total,
      ...(input.q !== undefined && { query: input.q }),
      processing_time_ms: Math.round(performance.now() - started),
    },
    ...(text &&
      found.reading && { provider_metadata: readingMetadata(found.reading, text, found) }),
  }
}

async function hitsOf(
  index: IndexReading,
  { attributes_to_retrieve: paths }: SearchTypes.ProviderSearchQuery,
  request: SearchRequest,
  { ids, reading }: Found
): Promise<SearchTypes.SearchHit[]> {
  const rows = ids.length
    ? await index.ask<{ id: string; document: Record<string, unknown> }>(
        sql`select id, document from ${named(index.entry.tables.details)} where id = any(${ids}::text[])`
      )
    : []
  const documents = new Map(rows.map(({ id, document }) => [id, document]))
  return ids.flatMap((id) => {
    const document = documents.get(id)
    if (!document) {
      return []
    }
    const marked =
      request.highlight && reading && highlight(document, isMeant(reading.plan), request.highlight)
    return [
      { id, document: projectDocument(document, paths), ...(marked && { highlights: marked }) },
    ]
  })
}
