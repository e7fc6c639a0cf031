import type { Province } from "@ocop/contract"
import { PRODUCT_GROUPS } from "@ocop/rules"
import { groupName } from "~/features/group/product-group"
import { byName } from "~/platform/i18n/vietnamese-order"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import type { FacetOption, SearchFacets } from "./facets"
import { PRICE_RANGES, type PriceRange } from "./price-ranges"
import type { SearchParams } from "./search-params"
import type { FacetCounts } from "./store-search.server"

/** Puts words to the engine's counts. A value that is chosen stays, also when it finds nothing any more. */
export function facetOptions(
  counts: FacetCounts,
  chosen: SearchParams,
  provinces: Province[]
): SearchFacets {
  const options = (
    field: string,
    values: readonly string[],
    chosenValues: readonly (string | number)[],
    words: (value: string) => Pick<FacetOption, "label" | "note">
  ): FacetOption[] =>
    values
      .map((value) => ({ value, ...words(value), count: counts[field]?.[value] ?? 0 }))
      .filter(({ value, count }) => count > 0 || chosenValues.map(String).includes(value))

  const former = Object.keys(counts.former_province ?? {})
  return {
    stars: options("stars", ["5", "4", "3"], chosen.stars, (stars) => ({
      label: m.search_facet_stars({ stars }),
    })),
    groups: options(
      "group",
      PRODUCT_GROUPS.map(({ code }) => code),
      chosen.groups,
      (code) => ({ label: groupName(code) })
    ),
    provinces: options(
      "province_code",
      byName(provinces).map(({ code }) => code),
      chosen.provinces,
      (code) => provinceWords(provinces.find((province) => province.code === code))
    ),
    formerProvinces: options(
      "former_province",
      byName([...new Set([...former, ...chosen.formerProvinces])].map((name) => ({ name }))).map(
        ({ name }) => name
      ),
      chosen.formerProvinces,
      (label) => ({ label })
    ),
    priceRanges: options(
      "price_min",
      PRICE_RANGES.map(({ key }) => key),
      [],
      (key) => ({
        label: priceRangeLabel(PRICE_RANGES.find((range) => range.key === key)),
      })
    ),
    inSeason: counts.in_season?.true ?? 0,
  }
}

function provinceWords(province: Province | undefined): Pick<FacetOption, "label" | "note"> {
  if (!province) return { label: "?" }
  const others = province.former
    .filter(({ name }) => name !== province.name)
    .map(({ name }) => name)
  return {
    label: province.name,
    ...(others.length > 0 && { note: m.place_formerly({ names: others.join(", ") }) }),
  }
}

function priceRangeLabel(range: Pick<PriceRange, "from" | "to"> | undefined): string {
  if (range?.from === undefined) return m.search_price_below({ to: formatDong(range?.to ?? 0) })
  if (range.to === undefined) return m.search_price_above({ from: formatDong(range.from) })
  return m.search_price_between({ from: formatDong(range.from), to: formatDong(range.to) })
}
