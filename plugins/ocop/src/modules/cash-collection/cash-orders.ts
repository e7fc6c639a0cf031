import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

/** Notes, once, whose door an order goes to that is paid in cash. @param phone "+84912345678" */
export async function noteCashOrder(
  trx: Knex.Transaction,
  order_id: string,
  phone: string
): Promise<void> {
  await trx("cash_order")
    .insert({ id: generateEntityId(undefined, "cashord"), order_id, phone })
    .onConflict()
    .ignore()
}
