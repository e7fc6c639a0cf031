import type { SearchParams, SearchSort } from "./search-params"

/** How each sort is written in the address. */
export const SORT_WORDS: Record<Exclude<SearchSort, "relevance">, string> = {
  "price-up": "gia-tang",
  "price-down": "gia-giam",
  stars: "sao",
  title: "ten",
  newest: "moi",
}

/** The address's parameters for a search, in a fixed order and without what is as usual. */
export function searchEntries(params: SearchParams): [name: string, value: string][] {
  const {
    q,
    literal,
    provinces,
    formerProvinces,
    stars,
    groups,
    priceFrom,
    priceTo,
    inSeason,
    inStock,
    sort,
    page,
  } = params
  const entries: [string, string | number | undefined | false][] = [
    ["q", q],
    ["nguyen_van", literal && q !== "" && 1],
    ...provinces.map((code): [string, string] => ["tinh", code]),
    ...formerProvinces.map((name): [string, string] => ["tinh_cu", name]),
    ...stars.map((count): [string, number] => ["sao", count]),
    ...groups.map((code): [string, string] => ["nhom", code]),
    ["gia_tu", priceFrom],
    ["gia_den", priceTo],
    ["mua", inSeason && 1],
    ["con_hang", inStock && 1],
    ["sap_xep", sort !== "relevance" && SORT_WORDS[sort]],
    ["trang", page > 1 && page],
  ]
  return entries.flatMap(([name, value]) =>
    value === undefined || value === false || value === ""
      ? []
      : [[name, String(value)] as [string, string]]
  )
}

/**
 * @param base root-relative address of the page that searches: `/tim-kiem`, `/tinh/tuyen-quang`…
 * @param keep parameters of that page that are not a search's
 */
export function searchPath(
  base: string,
  params: SearchParams,
  keep: Readonly<Record<string, string>> = {}
): string {
  const entries = [...Object.entries(keep), ...searchEntries(params)]
  const query = new URLSearchParams(entries).toString()
  return query ? `${base}?${query}` : base
}
