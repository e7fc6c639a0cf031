import { SearchSuggestions } from "@ocop/contract"
import { foldVietnamese, PRODUCT_GROUPS } from "@ocop/rules"
import { PRODUCERS } from "./producers"
import { PROVINCES } from "./provinces"
import { searchFake } from "./search-engine"

/** Answers as `GET /store/search/suggestions` does; enough of it for the search box. */
export function suggestFake(q: string): SearchSuggestions {
  const text = foldVietnamese(q)
  const has = (name: string) => text !== "" && ` ${foldVietnamese(name)}`.includes(` ${text}`)
  const hits = text === "" ? [] : searchFake({ entity: "product", filters: { q } }).hits
  return SearchSuggestions.parse({
    products: hits.slice(0, 6).map(({ document }) => document),
    producers: PRODUCERS.filter(({ name }) => has(name)).slice(0, 3),
    places: PROVINCES.flatMap(({ code, name, former }) =>
      [name, ...former.map((one) => one.name).filter((one) => one !== name)]
        .filter(has)
        .map((found) => ({
          province_code: code,
          province: name,
          former_province: found === name ? null : found,
        }))
    ).slice(0, 3),
    groups: PRODUCT_GROUPS.filter(({ name_vi }) => has(name_vi))
      .map(({ code }) => code)
      .slice(0, 3),
  })
}
