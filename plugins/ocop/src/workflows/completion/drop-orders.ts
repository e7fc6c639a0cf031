import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Links of a placed order, which have no foreign keys. */
const LINKS = ["order_cart", "order_payment_collection", "order_promotion"] as const

/**
 * Deletes orders that never became whole, with all that hangs on them; as Medusa's own `deleteOrders` does, but in the
 * caller's transaction. What has a foreign key to the order goes with it.
 */
export async function dropOrders(
  trx: Knex.Transaction,
  orderIds: readonly string[]
): Promise<void> {
  if (!orderIds.length) return
  const ids = [...orderIds]
  for (const link of LINKS) await trx(link).whereIn("order_id", ids).delete()
  const lines = await trx("order_item").whereIn("order_id", ids).select("item_id")
  const methods = await trx("order_shipping").whereIn("order_id", ids).select("shipping_method_id")
  const orders = await trx("order")
    .whereIn("id", ids)
    .select("shipping_address_id", "billing_address_id")
  await trx("order").whereIn("id", ids).delete()
  await trx("order_line_item")
    .whereIn(
      "id",
      lines.map(({ item_id }) => item_id)
    )
    .delete()
  await trx("order_shipping_method")
    .whereIn(
      "id",
      methods.map(({ shipping_method_id }) => shipping_method_id)
    )
    .delete()
  const addresses = orders.flatMap((order) => [order.shipping_address_id, order.billing_address_id])
  await trx("order_address").whereIn("id", addresses.filter(Boolean)).delete()
}
