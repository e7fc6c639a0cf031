import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** How many published listings that are not hidden each of these producers has; one statement. */
export async function listingCounts(
  container: MedusaContainer,
  producerIds: readonly string[]
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  if (!producerIds.length) {
    return counts
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "listing",
    fields: ["producer_id"],
    filters: { producer_id: [...producerIds], status: "published", hidden_at: null },
  })
  for (const { producer_id } of data) {
    counts.set(producer_id, (counts.get(producer_id) ?? 0) + 1)
  }
  return counts
}
