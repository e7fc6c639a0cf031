import { loadSearch } from "./load-search.server"
import { nearestThings } from "./nearest-things.server"
import type { SearchParams } from "./search-params"

/** All that `SearchView` shows: results, or what is nearest to them when there are none. */
export async function loadSearchPage(asked: SearchParams, fixed: Record<string, unknown> = {}) {
  const found = await loadSearch(asked, fixed)
  return { ...found, nearest: found.total === 0 ? await nearestThings(found.params, fixed) : null }
}
export type SearchOutcome = Awaited<ReturnType<typeof loadSearchPage>>
