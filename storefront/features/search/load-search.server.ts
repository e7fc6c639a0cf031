import { readSearchText } from "@ocop/rules"
import { listProvinces } from "~/features/place/provinces.server"
import { applyReading } from "./apply-reading"
import { facetOptions } from "./facet-options.server"
import { readingWords } from "./reading-words.server"
import { placeCountQuery, searchQuery } from "./search-query.server"
import type { SearchParams } from "./search-params"
import { storeSearch } from "./store-search.server"

/**
 * A page of results. One call to the search; provinces come from memory. `params` of the answer is the search
 * that was made: what the text said of stars and prices is filters in it, and every link of the page leads on
 * from there.
 */
export async function loadSearch(asked: SearchParams, fixed: Record<string, unknown> = {}) {
  const read = applyReading(asked, readSearchText)
  const params = read ?? asked
  const placeCount = placeCountQuery(params, fixed)
  const [[answer, places], provinces] = await Promise.all([
    storeSearch([searchQuery(params, fixed), ...(placeCount ? [placeCount] : [])]),
    listProvinces(),
  ])
  if (!answer) throw new Error("POST /store/search answered no result for one query")
  return {
    params,
    /** As it was typed. */
    typed: asked.q,
    reading: read && { words: readingWords(read), literally: { ...asked, literal: true, page: 1 } },
    match: answer.match,
    hits: answer.hits,
    total: answer.total,
    facets: facetOptions({ ...answer.facets, ...places?.facets }, params, provinces),
  }
}
