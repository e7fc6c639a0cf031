import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** What `workflows/shopper-notice/order-news` asks for each minute: what happened in the last two days. */
const MOMENTS = [
  ["order", "created_at"],
  ["shop_order", "paid_at"],
  ["shop_order", "delivered_at"],
  ["shop_order", "ended_at"],
  ["shop_order_parcel", "shipped_at"],
  ["shop_order_refund", "settled_at"],
  ["complaint_entry", "created_at"],
] as const

/** An index for each moment of news, so that looking costs by what is new and not by what there is. */
export default async function newsByTheirMoment({ container }: { container: MedusaContainer }) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const [table, column] of MOMENTS) {
    await knex.raw(`create index if not exists ?? on ?? (??) where ?? is not null`, [
      `IDX_${table}_news_${column}`,
      table,
      column,
      column,
    ])
  }
}
