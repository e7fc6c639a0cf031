import type { Province } from "@ocop/contract"
import { PRODUCT_GROUPS } from "@ocop/rules"
import { groupName } from "~/features/group/product-group"
import { byName } from "~/platform/i18n/vietnamese-order"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import type { FacetOption, ProvinceOption, SearchFacets } from "./facets"
import { PRICE_RANGES, type PriceRange } from "./price-ranges"
import type { SearchParams } from "./search-params"
import type { FacetCounts } from "./store-search.server"

/**
 * Puts words to the engine's counts. A value that is chosen stays, also when it finds nothing any more.
 *
 * @param counts those of places counted as if no place were chosen, see `placeCountQuery`
 */
export function facetOptions(
  counts: FacetCounts,
  chosen: SearchParams,
  provinces: Province[]
): SearchFacets {
  const options = (
    field: string,
    values: readonly string[],
    chosenValues: readonly (string | number)[],
    words: (value: string) => Pick<FacetOption, "label">
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
    provinces: provinceOptions(counts, chosen, provinces),
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

/** Those that are chosen come first, so that they are in sight in a list that scrolls. */
function provinceOptions(
  counts: FacetCounts,
  chosen: SearchParams,
  provinces: Province[]
): ProvinceOption[] {
  const all = byName(provinces).map((province) => ({
    value: province.code,
    label: province.name,
    count: counts.province_code?.[province.code] ?? 0,
    former: formerOptions(province, counts.former_province ?? {}),
  }))
  const isChosen = ({ value, former }: ProvinceOption) =>
    chosen.provinces.includes(value) ||
    former.some((part) => chosen.formerProvinces.includes(part.value))
  return [...all.filter(isChosen), ...all.filter((option) => option.count > 0 && !isChosen(option))]
}

/** The parts of a province that had another name than it has. */
function formerOptions(
  province: Province,
  found: Record<string, number>
): ProvinceOption["former"] {
  return byName(province.former.filter(({ name }) => name !== province.name)).map(({ name }) => ({
    value: name,
    label: name,
    count: found[name] ?? 0,
  }))
}

function priceRangeLabel(range: Pick<PriceRange, "from" | "to"> | undefined): string {
  if (range?.from === undefined) return m.search_price_below({ to: formatDong(range?.to ?? 0) })
  if (range.to === undefined) return m.search_price_above({ from: formatDong(range.from) })
  return m.search_price_between({ from: formatDong(range.from), to: formatDong(range.to) })
}
