import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { tryToPayRefund } from "./pay-refund"

/** At most so many in one run; the next comes in a minute. */
const AT_ONCE = 100

/** Sends what cards are owed and nobody is sending, oldest first. */
export async function payOpenRefunds(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const open = await knex("shop_order_refund as refund")
    .join("shop_order", "shop_order.id", "refund.shop_order_id")
    .where({ "refund.state": "open", "shop_order.payment_method": "card" })
    .whereNotNull("refund.applied_at")
    .orderBy("refund.created_at")
    .limit(AT_ONCE)
    .select<{ id: string }[]>("refund.id")
  for (const { id } of open) await tryToPayRefund(container, id)
}
