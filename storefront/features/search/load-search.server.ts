import { groupLinks } from "~/features/group/product-group"
import { listProvinces } from "~/features/place/provinces.server"
import { facetOptions } from "./facet-options.server"
import { placeCountQuery, searchQuery } from "./search-query.server"
import type { SearchParams } from "./search-params"
import { storeSearch } from "./store-search.server"

/** All that a page of results shows. One call to the search; provinces come from memory. */
export async function loadSearch(params: SearchParams, fixed: Record<string, unknown> = {}) {
  const placeCount = placeCountQuery(params, fixed)
  const [[answer, places], provinces] = await Promise.all([
    storeSearch([searchQuery(params, fixed), ...(placeCount ? [placeCount] : [])]),
    listProvinces(),
  ])
  if (!answer) throw new Error("POST /store/search answered no result for one query")
  return {
    params,
    hits: answer.hits,
    total: answer.total,
    facets: facetOptions({ ...answer.facets, ...places?.facets }, params, provinces),
    /** Ways out, sent only when nothing was found. */
    otherGroups: answer.total === 0 ? groupLinks() : [],
  }
}
export type SearchOutcome = Awaited<ReturnType<typeof loadSearch>>
