import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerKind } from "@ocop/rules"

/** What is frozen of goods on the day they are sold. */
export interface SoldGoods {
  producer_id: string
  producer_kind: ProducerKind
  group_code: string
  subgroup_code: string | null
  /** As the listing has it, "2027-03-01": a day to come, a day that is over, or null. */
  ships_from: string | null
}

/** By product, in one statement; a product without a listing is absent. */
export async function readSoldGoods(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<Map<string, SoldGoods>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await knex("listing")
    .join("producer", "producer.id", "listing.producer_id")
    .whereIn("listing.product_id", [...new Set(productIds)])
    .whereNull("listing.deleted_at")
    .select<(SoldGoods & { product_id: string })[]>(
      "listing.product_id",
      "listing.producer_id",
      "listing.group_code",
      "listing.subgroup_code",
      "listing.ships_from",
      "producer.kind as producer_kind"
    )
  return new Map(rows.map(({ product_id, ...goods }) => [product_id, goods]))
}
