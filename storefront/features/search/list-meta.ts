import { filterCount } from "./change-search"
import type { SearchParams } from "./search-params"

/**
 * Where a list belongs for search engines: each of its pages is one of its own, and a list that somebody has narrowed
 * is left out, as there is one for every combination of filters.
 *
 * @param path the list's bare address; its own filter (province, group, producer) is not in `params`
 */
export function listMeta(path: string, params: SearchParams): { path: string; noindex: boolean } {
  return {
    path: params.page > 1 ? `${path}?trang=${params.page}` : path,
    noindex: params.q !== "" || filterCount(params) > 0,
  }
}
