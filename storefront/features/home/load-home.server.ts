import { HomeResponse, ProducersResponse } from "@ocop/contract"
import { loadBaskets } from "~/features/basket/load-baskets.server"
import { placeTiles } from "~/features/place/place-tiles"
import { listProvinces } from "~/features/place/provinces.server"
import { EVERY_VALUE } from "~/features/search/search-query.server"
import {
  NO_ANSWER,
  storeSearch,
  type StoreSearchQuery,
} from "~/features/search/store-search.server"
import { askBackend } from "~/platform/backend.server"
import { homeGroups } from "./home-groups"
import { homeRegions } from "./home-regions"
import { scheduledRows } from "./scheduled-rows.server"

const SHELF = 8
const PRODUCERS = 6
const BASKETS = 3

const QUERIES: StoreSearchQuery[] = [
  {
    pagination: { take: 0 },
    search_options: {
      facets: ["group", "province_code"].map((field) => ({ field, limit: EVERY_VALUE })),
      count: "exact",
    },
  },
  {
    filters: { in_season: true, on_sale: true },
    pagination: { take: SHELF, order: { created_at: "DESC" } },
    search_options: { count: "exact" },
  },
  {
    filters: { stars: [5], on_sale: true },
    pagination: { take: SHELF, order: { created_at: "DESC" } },
    search_options: { count: "exact" },
  },
]

/** The home page: every number on it is counted by the search as the page is made. */
export async function loadHome() {
  const [
    [all = NO_ANSWER, inSeason = NO_ANSWER, fiveStars = NO_ANSWER],
    provinces,
    { producers, count },
    scheduled,
    { baskets },
  ] = await Promise.all([
    storeSearch(QUERIES),
    listProvinces(),
    askBackend(ProducersResponse, `/store/producers?limit=${PRODUCERS}`),
    askBackend(HomeResponse, "/store/home"),
    loadBaskets(),
  ])
  return {
    hero: scheduled.hero,
    campaigns: scheduled.campaigns,
    baskets: baskets.filter(({ sale }) => sale.open).slice(0, BASKETS),
    rows: await scheduledRows(scheduled.listings, SHELF),
    total: all.total,
    groups: homeGroups(all.facets.group ?? {}),
    regions: homeRegions(provinces, all.facets.province_code ?? {}),
    tiles: placeTiles(provinces, all.facets.province_code ?? {}),
    inSeason: { hits: inSeason.hits, total: inSeason.total },
    fiveStars: { hits: fiveStars.hits, total: fiveStars.total },
    producers: producers.map(({ handle, name, kind, place }) => ({ handle, name, kind, place })),
    producerCount: count,
  }
}
export type HomeData = Awaited<ReturnType<typeof loadHome>>
