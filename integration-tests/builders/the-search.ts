import type { SearchHit } from "@ocop/contract"
import { granted, shop } from "./client"

/** What a search answers with. */
export interface Found {
  hits: { id: string; document: SearchHit }[]
  facets: Record<string, { values: { value: string; count: number }[] }>
  metadata: { count: number }
}

/** One search of the index `product`, with the facets of the shop. */
export async function find(filters: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const { results } = await granted(
    shop.post("/store/search", {
      entity: "product",
      filters,
      search_options: {
        match_strategy: "all",
        facets: ["stars", "province_code", "former_province", "group"],
        count: "exact",
      },
      ...more,
    })
  )
  return results[0] as Found
}

/** Of the hits, in the order of the alphabet. */
export const titles = ({ hits }: Found) => hits.map(({ document }) => document.title).sort()

/** `{ "5": 1, "4": 2 }` */
export const counts = ({ facets }: Found, facet: string) =>
  Object.fromEntries(facets[facet]!.values.map(({ value, count }) => [value, count]))
