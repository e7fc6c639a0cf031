import { ProgrammeFilters } from "@ocop/contract"

/** What the page's address may say; names and values are those of `GET /admin/programme`. */
export const FILTER_NAMES = [
  "day",
  "from",
  "to",
  "scope",
  "province_code",
  "former_province_code",
  "stars",
  "group",
  "kind",
  "led",
] as const
export type FilterName = (typeof FILTER_NAMES)[number]
export type Filters = Readonly<Partial<Record<FilterName, string>>>

/** What the backend would refuse is left out: addresses are typed by hand. */
export function filtersInUrl(search: URLSearchParams): Filters {
  const valid = FILTER_NAMES.flatMap((name): [FilterName, string][] => {
    const value = search.get(name)?.trim()
    return value && ProgrammeFilters.shape[name].safeParse(value).success ? [[name, value]] : []
  })
  return Object.fromEntries(valid)
}

/** The filters with some of them changed; null takes one away, and a province takes its part with it. */
export function withFilters(
  filters: Filters,
  change: Partial<Record<FilterName, string | null>>
): Filters {
  const whole = "province_code" in change ? { former_province_code: null, ...change } : change
  const next = { ...filters, ...whole }
  return Object.fromEntries(
    FILTER_NAMES.flatMap((name) => {
      const value = next[name]
      return value ? [[name, value]] : []
    })
  )
}

/** Filters and more as the rest of an address, "?day=…"; nothing for none. */
export function searchOf(filters: Filters, more: Readonly<Record<string, string>> = {}): string {
  const search = new URLSearchParams({ ...filters, ...more } as Record<string, string>).toString()
  return search && `?${search}`
}
