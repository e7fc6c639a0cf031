import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { parseVietnamesePhone } from "@ocop/rules"
import { noteCashOrder as note } from "../../modules/cash-collection/cash-orders"

/** Notes whose door an order goes to that was placed now and is paid in cash. */
export async function noteCashOrder(trx: Knex.Transaction, orderId: string): Promise<void> {
  const address = await trx("order")
    .join("order_address as address", "address.id", "order.shipping_address_id")
    .where({ "order.id": orderId })
    .first<{ phone: string | null } | undefined>("address.phone")
  const phone = parseVietnamesePhone(address?.phone ?? "")
  if (phone) await note(trx, orderId, phone)
}
