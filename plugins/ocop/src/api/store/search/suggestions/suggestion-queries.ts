import type { SearchTypes } from "@medusajs/framework/types"
import type { SearchReading } from "@ocop/rules"

type SearchQuery = SearchTypes.SearchQuery

/** Contract: at most so many products. */
const PRODUCTS = 6
/** More than any of these facets has: 34 provinces, 63 former ones, six groups. */
const EVERY_VALUE = 100

/** What shoppers of these sales channels may see, as `POST /store/search` narrows it. */
const inShop = (salesChannelIds: string[]) => ({
  status: "published",
  sales_channel_ids: salesChannelIds,
})

/** The products that the words, stars and price of a text may mean; without words the newest. */
export function productsQuery(said: SearchReading, salesChannelIds: string[]): SearchQuery {
  const price = {
    ...(said.priceFrom !== null && { $gte: said.priceFrom }),
    ...(said.priceTo !== null && { $lte: said.priceTo }),
  }
  return {
    entity: "product",
    fields: ["id", "handle", "title", "thumbnail", "stars", "province", "price_min"],
    filters: {
      ...inShop(salesChannelIds),
      ...(said.text && { q: said.text }),
      ...(said.stars.length > 0 && { stars: [...said.stars] }),
      ...(Object.keys(price).length > 0 && { price_min: price }),
    },
    pagination: { take: PRODUCTS, ...(!said.text && { order: { created_at: "DESC" } }) },
    search_options: { match_strategy: "last", count: "none" },
  }
}

/** How much is on sale by place and group. The same question for whatever is typed. */
export function onSaleQuery(salesChannelIds: string[]): SearchQuery {
  return facetsOfWhatIsOnSale({}, ["province_code", "former_province", "group"], salesChannelIds)
}

/** How much each of these producers has on sale. */
export function producersOnSaleQuery(producerIds: string[], salesChannelIds: string[]) {
  return facetsOfWhatIsOnSale({ producer_id: producerIds }, ["producer_id"], salesChannelIds)
}

function facetsOfWhatIsOnSale(
  filters: Record<string, unknown>,
  fields: string[],
  salesChannelIds: string[]
): SearchQuery {
  return {
    entity: "product",
    fields: ["id"],
    filters: { ...inShop(salesChannelIds), on_sale: true, ...filters },
    pagination: { take: 0 },
    search_options: {
      match_strategy: "last",
      count: "none",
      facets: fields.map((field) => ({ field, limit: EVERY_VALUE })),
    },
  }
}
