import { groupLinks } from "~/features/group/product-group"
import { suggestionsFor } from "~/features/search-box/suggestions.server"
import { BackendError } from "~/platform/backend-error"
import { filterCount, withoutFilters } from "./change-search"
import type { SearchParams } from "./search-params"
import { searchQuery } from "./search-query.server"
import { storeSearch } from "./store-search.server"

const SHELF = 4
const MOST_NAMES = 8

/** What to offer where nothing was found. Without an answer there is just less of it. */
export async function nearestThings(params: SearchParams, fixed: Record<string, unknown>) {
  const [[unfiltered, inSeason], suggestions] = await Promise.all([
    unlessRefused(() => storeSearch(shelves(params, fixed)), []),
    unlessRefused(() => suggestionsFor(params.q), []),
  ])
  const shown = unfiltered?.hits.map(({ handle }) => `/san-pham/${handle}`) ?? []
  return {
    /** The same text without any filter; null when none was set, or nothing is found then either. */
    unfiltered:
      filterCount(params) > 0 && unfiltered && unfiltered.total > 0
        ? { total: unfiltered.total, hits: unfiltered.hits }
        : null,
    suggestions: suggestions.filter(({ path }) => !shown.includes(path)).slice(0, MOST_NAMES),
    inSeason: inSeason?.hits ?? [],
    groups: groupLinks(),
  }
}

function shelves(params: SearchParams, fixed: Record<string, unknown>) {
  const { filters, pagination } = searchQuery(withoutFilters(params), fixed)
  return [
    {
      filters: filters ?? {},
      pagination: { ...pagination, take: SHELF },
      search_options: { match_strategy: "last" as const, count: "exact" as const },
    },
    {
      filters: { in_season: true, on_sale: true },
      pagination: { take: SHELF, order: { created_at: "DESC" as const } },
      search_options: { count: "none" as const },
    },
  ]
}

async function unlessRefused<Answer>(ask: () => Promise<Answer>, otherwise: Answer) {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    console.error(error.message)
    return otherwise
  }
}
