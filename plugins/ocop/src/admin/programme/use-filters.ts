import { useSearchParams } from "react-router-dom"
import { filtersInUrl, withFilters, type FilterName, type Filters } from "./programme-filters"

/** The filters of the page's address, and how to change some of them; what else it says stays. */
export function useFilters(): [
  Filters,
  (change: Partial<Record<FilterName, string | null>>) => void,
] {
  const [search, setSearch] = useSearchParams()
  const filters = filtersInUrl(search)
  const change = (wish: Partial<Record<FilterName, string | null>>) => {
    const kept = Object.fromEntries(
      [...search].filter(([name]) => !["offset", ...Object.keys(filters)].includes(name))
    )
    setSearch(
      new URLSearchParams({ ...kept, ...withFilters(filters, wish) } as Record<string, string>)
    )
  }
  return [filters, change]
}
