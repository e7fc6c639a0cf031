import { AdminCertificatesQuery } from "@ocop/contract"

/** Lines on a page of the register. */
export const PAGE = 50

/** What the register is asked for: names and values are those of `GET /admin/certificates`. */
export type RegisterFilters = Partial<Record<FilterName, string>> & { readonly offset: number }

export const FILTER_NAMES = [
  "q",
  "state",
  "expiring_within",
  "province_code",
  "stars",
  "number",
  "import_id",
  "certified_product_id",
] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/**
 * Reads the filters out of the page's address, so that a search can be shared and a notice can lead
 * to it. What the backend would refuse is left out: addresses are typed by hand.
 */
export function filtersInUrl(search: URLSearchParams): RegisterFilters {
  const valid = FILTER_NAMES.flatMap((name): [FilterName, string][] => {
    const value = search.get(name)?.trim()
    return value && AdminCertificatesQuery.shape[name].safeParse(value).success
      ? [[name, value]]
      : []
  })
  const offset = AdminCertificatesQuery.shape.offset.safeParse(search.get("offset") ?? undefined)
  return { ...Object.fromEntries(valid), offset: offset.success ? offset.data : 0 }
}

/** The other way round; a page that is the first has no number. */
export function urlOfFilters({ offset, ...filters }: RegisterFilters): URLSearchParams {
  const search = new URLSearchParams()
  for (const name of FILTER_NAMES) {
    if (filters[name]) search.set(name, filters[name])
  }
  if (offset > 0) search.set("offset", String(offset))
  return search
}

/** The filters with one of them changed; that begins at the first page again. */
export function withFilter(
  filters: RegisterFilters,
  name: FilterName,
  value: string | null
): RegisterFilters {
  return { ...filters, [name]: value?.trim() || undefined, offset: 0 }
}

export function isFiltered(filters: RegisterFilters): boolean {
  return FILTER_NAMES.some((name) => filters[name])
}
