import type { MultiSearchQuery } from "../client/meilisearch-types"
import { matchOf, type Reading } from "../plan/reading"
import { windowOf } from "./ranked-window"
import type { SearchRequest } from "./search-request"

/** The page that was asked for, or the window it is cut from, with the facets. */
export function pageQuery(request: SearchRequest, reading: Reading | null): MultiSearchQuery {
  const { index, filter, facets, order, text } = request
  const window = windowOf(request)
  return {
    indexUid: index,
    ...(reading && text && matchOf(reading, text.words, request.match)),
    ...(filter !== null && { filter }),
    ...(facets.length > 0 && { facets: facets.map(({ field }) => field.attribute) }),
    ...(order.terms.length > 0 && { sort: [...order.terms] }),
    offset: window.from,
    limit: window.length,
    attributesToRetrieve: ["id", ...(window.ranked ? ["lines"] : []), ...shownAttributes(request)],
  }
}

/** Whether the index has anything for the reading, whatever the filters leave of it. */
export function anywhereQuery({ index, text, match }: SearchRequest, reading: Reading) {
  return {
    indexUid: index,
    ...matchOf(reading, text?.words ?? [], match),
    limit: 0,
    attributesToRetrieve: ["id"],
  }
}

/** Some of what the index has for the reading, whatever the filters leave of it, with its short texts. */
export const partQuery = (request: SearchRequest, reading: Reading) => ({
  ...anywhereQuery(request, reading),
  limit: LOOKED_AT,
  attributesToRetrieve: ["id", "lines"],
})

const LOOKED_AT = 20

/** Whole top-level fields: a part of a list would lose its shape. */
function shownAttributes({ paths, highlight }: SearchRequest): string[] {
  const heads = [...paths, ...(highlight?.paths ?? [])].map((path) => path.split(".")[0])
  return [...new Set(heads)].map((head) => `document.${head}`)
}
