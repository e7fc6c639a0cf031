import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PreviewListingsResponse, SearchHit } from "@ocop/contract"
import { pickedFilters, ruleFilters, type ChoiceFilters, type ListingChoice } from "@ocop/rules"
import { refreshDay } from "../search-freshness/refresh-day"

/** Shown to the operator; how many there are is counted. */
const SHOWN = 24

interface Found {
  hits: { document: SearchHit }[]
  metadata: { count: number | null }
}

/** What a choice shows today: the same filters that the shop asks with, on the same index. */
export async function previewListings(
  container: MedusaContainer,
  choice: ListingChoice
): Promise<PreviewListingsResponse> {
  await refreshDay(container)
  const byRule = await ask(container, ruleFilters(choice), SHOWN)
  const picked = await ask(container, pickedFilters(choice), choice.picked.length)
  const places = new Map(choice.picked.map((id, place) => [id, place]))
  return {
    count: byRule.metadata.count ?? byRule.hits.length,
    listings: byRule.hits.map(({ document }) => present(document)),
    picked: picked.hits
      .map(({ document }) => present(document))
      .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)),
  }
}

async function ask(
  container: MedusaContainer,
  filters: ChoiceFilters | null,
  take: number
): Promise<Found> {
  if (!filters) return { hits: [], metadata: { count: 0 } }
  const answer: unknown = await container.resolve(Modules.SEARCH).search({
    entity: "product",
    filters,
    pagination: { take, order: { created_at: "DESC" } },
    search_options: { count: "exact" },
  } as never)
  return answer as Found
}

const present = ({ id, title, thumbnail, stars, producer_name, province }: SearchHit) => ({
  id,
  title,
  thumbnail,
  stars,
  producer_name,
  province,
})
