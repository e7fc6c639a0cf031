import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminShopOrdersQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { readPartPayments } from "../../../workflows/shop-order/part-payment"

const FIELDS = [
  "id",
  "order_id",
  "producer_id",
  "producer.id",
  "producer.name",
  "status",
  "items_total",
  "discount_total",
  "shipping_total",
  "total",
  "commission_total",
  "lines.id",
  "lines.order_line_item_id",
  "lines.title",
  "lines.quantity",
  "lines.gross",
  "lines.discount",
  "lines.net",
  "lines.commission",
  "lines.commission_rate",
  "lines.vat_rate",
  "lines.vat",
  "parcels.id",
  "parcels.number",
  "parcels.status",
  "parcels.amount",
  "parcels.carrier",
  "parcels.tracking_code",
  "parcels.fulfillment_id",
  "parcels.lines.line_id",
  "parcels.lines.quantity",
  "refunds.id",
  "refunds.amount",
  "refunds.reason",
  "refunds.state",
]

/** `GET /admin/shop-orders`: the producers' parts of orders, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as z.infer<typeof AdminShopOrdersQuery>
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "shop_order",
    fields: FIELDS,
    filters,
    pagination: { skip: offset, take: limit, order: { id: "DESC" } },
  })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const payments = await readPartPayments(
    knex,
    data.map(({ id }) => id)
  )
  const shop_orders = data.map((part) => ({ ...part, ...payments.get(part.id) }))
  res.json({ shop_orders, count: metadata?.count ?? data.length, limit, offset })
}
