/** What the list of listings can be narrowed to, as it stands in the address (`?loc=nhap`). */
export const FILTERS = ["dang-ban", "nhap", "cho-duyet", "can-sua", "tam-ngung"] as const
export type ListingFilter = (typeof FILTERS)[number]

export type ListingsAsked = {
  filter: ListingFilter | null
  lowStock: boolean
  q: string
  /** From 1. */
  page: number
}

export const LISTINGS_PER_PAGE = 20
const LAST_PAGE = 1_000

/** What an address asks for; what was mistyped falls back. */
export function listingsAsked(query: URLSearchParams): ListingsAsked {
  const page = Number(query.get("trang"))
  return {
    filter: FILTERS.find((filter) => filter === query.get("loc")) ?? null,
    lowStock: query.has("sap-het"),
    q: (query.get("tim") ?? "").normalize("NFC").trim().slice(0, 100),
    page: Number.isInteger(page) && page >= 1 ? Math.min(page, LAST_PAGE) : 1,
  }
}

/** The query of an address that asks for this; "" for the whole list. */
export function listingsQuery({ filter, lowStock, q, page }: ListingsAsked): string {
  const query = new URLSearchParams({
    ...(filter ? { loc: filter } : {}),
    ...(lowStock ? { "sap-het": "1" } : {}),
    ...(q ? { tim: q } : {}),
    ...(page > 1 ? { trang: String(page) } : {}),
  }).toString()
  return query && `?${query}`
}
