import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const ORDER_FIELDS = [
  "id",
  "display_id",
  "created_at",
  "status",
  "email",
  "total",
  "metadata",
  "items.title",
  "items.variant_title",
  "items.quantity",
  "items.unit_price",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "shipping_address.phone",
  "shipping_address.address_1",
  "shipping_address.city",
  "shipping_address.province",
  "payment_collections.payment_sessions.provider_id",
]

interface PartRow {
  order_id: string
}

/** A shopper's orders, and what the shopper said and gave for each: complaints, returns, an account for refunds. */
export async function exportedOrders(container: MedusaContainer, customerId: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { customer_id: customerId },
  })
  const orders = data as { id: string }[]
  const ids = orders.map(({ id }) => id)
  const [complaints, returns, accounts]: [PartRow[], PartRow[], PartRow[]] = await Promise.all([
    knex("complaint_entry as entry")
      .join("complaint", "complaint.id", "entry.complaint_id")
      .whereIn("complaint.order_id", ids)
      .where("entry.by", "buyer")
      .select("complaint.order_id", "complaint.kind", "entry.deed", "entry.words")
      .select("entry.created_at"),
    knex("shop_order_return as wish")
      .join("shop_order as part", "part.id", "wish.shop_order_id")
      .whereIn("part.order_id", ids)
      .select("part.order_id", "wish.reason", "wish.words", "wish.status", "wish.created_at"),
    knex("shop_order_refund_account")
      .whereIn("order_id", ids)
      .select("order_id", "bank_bin", "account_number", "account_holder"),
  ])
  const of = (rows: PartRow[], orderId: string) =>
    rows.filter(({ order_id }) => order_id === orderId).map(({ order_id: _, ...row }) => row)
  return orders.map((order) => ({
    ...order,
    complaints: of(complaints, order.id),
    returns: of(returns, order.id),
    refund_accounts: of(accounts, order.id),
  }))
}
