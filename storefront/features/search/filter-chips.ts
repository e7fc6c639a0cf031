import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { changed, toggled } from "./change-search"
import type { FacetOption, SearchFacets } from "./facets"
import type { SearchParams } from "./search-params"

/** A filter that is set, and the search without it. */
export type FilterChip = { label: string; without: SearchParams }

/** Every filter that is set, in the order of the panel. */
export function filterChips(params: SearchParams, facets: SearchFacets): FilterChip[] {
  const listed = (["stars", "groups", "provinces", "formerProvinces"] as const).flatMap((name) =>
    params[name].map((value) => ({
      label: labelOf(facets[name], String(value)),
      without: toggled(params, name, String(value)),
    }))
  )
  const { priceFrom, priceTo, inSeason, inStock } = params
  return [
    ...listed,
    ...(priceFrom !== undefined || priceTo !== undefined
      ? [
          {
            label: priceLabel(priceFrom, priceTo),
            without: changed(params, { priceFrom: undefined, priceTo: undefined }),
          },
        ]
      : []),
    ...(inSeason
      ? [{ label: m.search_in_season(), without: changed(params, { inSeason: false }) }]
      : []),
    ...(inStock
      ? [{ label: m.search_in_stock(), without: changed(params, { inStock: false }) }]
      : []),
  ]
}

const labelOf = (options: readonly FacetOption[], value: string) =>
  options.find((option) => option.value === value)?.label ?? value

function priceLabel(from: number | undefined, to: number | undefined): string {
  if (from === undefined) return m.search_price_up_to({ to: formatDong(to ?? 0) })
  if (to === undefined) return m.search_price_above({ from: formatDong(from) })
  return m.search_price_between({ from: formatDong(from), to: formatDong(to) })
}
