import { useSearchParams } from "react-router-dom"
import { filtersInUrl, urlOfFilters, type RegisterFilters } from "./register-filters"

/** The filters of the page's address, and how to change them. */
export function useRegisterFilters(): [RegisterFilters, (filters: RegisterFilters) => void] {
  const [search, setSearch] = useSearchParams()
  return [filtersInUrl(search), (filters) => setSearch(urlOfFilters(filters))]
}
