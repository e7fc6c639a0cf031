import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SuggestedProduct, type SearchSuggestions } from "@ocop/contract"
import { findProductGroups, findProvinces, readSearchText } from "@ocop/rules"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { producersNamed } from "./producers-named"
import { onSaleQuery, producersOnSaleQuery, productsQuery } from "./suggestion-queries"

type SearchResult = SearchTypes.SearchResult

/** Contract: at most so many of a kind that is no product. */
const MOST = 3
const NOTHING: SearchSuggestions = { products: [], producers: [], places: [], groups: [] }

/**
 * What a text that may end in an unfinished word can mean: products by its words, stars and price; open
 * producers, provinces and groups by their names, if they have something on sale. Nothing below two letters.
 */
export async function suggest(
  container: MedusaContainer,
  typed: string,
  salesChannelIds: string[]
): Promise<SearchSuggestions> {
  const said = readSearchText(typed)
  const { text } = said
  const saysMore = said.stars.length > 0 || said.priceFrom !== null || said.priceTo !== null
  if (text.replace(/[^\p{L}\p{N}]/gu, "").length < 2 && (text !== "" || !saysMore)) {
    return NOTHING
  }
  const gazetteer = container.resolve(ORIGIN_MODULE).gazetteer()
  const producers = await producersNamed(container, text)
  const places = findProvinces(text, gazetteer)
  const groups = findProductGroups(text)
  const [found, onSale, producersOnSale] = await searchAll(container, [
    productsQuery(said, salesChannelIds),
    places.length || groups.length ? onSaleQuery(salesChannelIds) : null,
    producers.length
      ? producersOnSaleQuery(
          producers.map(({ id }) => id),
          salesChannelIds
        )
      : null,
  ])
  const has = (result: SearchResult | undefined, field: string, value: string) =>
    valuesOf(result, field).has(value)
  return {
    products: (found?.hits ?? []).map(({ document }) => SuggestedProduct.parse(document)),
    producers: producers
      .filter(({ id }) => has(producersOnSale, "producer_id", id))
      .slice(0, MOST)
      .map(({ handle, name, province_code }) => ({
        handle,
        name,
        province: gazetteer.province(province_code)?.name ?? "",
      })),
    places: places
      .filter(({ province_code, former_province }) =>
        former_province === null
          ? has(onSale, "province_code", province_code)
          : has(onSale, "former_province", former_province)
      )
      .slice(0, MOST),
    groups: groups
      .map(({ code }) => code)
      .filter((code) => has(onSale, "group", code))
      .slice(0, MOST),
  }
}

/** All that are asked in one call; an answer stands at the place of its question. */
async function searchAll(
  container: MedusaContainer,
  queries: (SearchTypes.SearchQuery | null)[]
): Promise<(SearchResult | undefined)[]> {
  const asked = queries.filter((query) => query !== null)
  const answers = await container.resolve(Modules.SEARCH).searchMany(asked)
  return queries.map((query) => (query ? answers[asked.indexOf(query)] : undefined))
}

function valuesOf(result: SearchResult | undefined, field: string): ReadonlySet<string> {
  const facet = result?.facets?.[field]
  return new Set(
    facet?.type === "value"
      ? facet.values.filter(({ count }) => count > 0).map(({ value }) => String(value))
      : []
  )
}
