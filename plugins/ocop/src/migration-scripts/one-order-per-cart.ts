import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/**
 * The last guard against a double order, whatever the locks do (payments.md §6.4): one order per cart
 * and one per payment collection. A migration script, because the link tables are made after the
 * modules' migrations have run.
 */
export default async function oneOrderPerCart({ container }: { container: MedusaContainer }) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await connection.raw(
    "create unique index if not exists ux_order_cart_cart on order_cart (cart_id) where deleted_at is null"
  )
  await connection.raw(
    "create unique index if not exists ux_order_payment_collection on order_payment_collection (payment_collection_id) where deleted_at is null"
  )
}
