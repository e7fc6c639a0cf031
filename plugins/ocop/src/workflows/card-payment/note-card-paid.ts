import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { CLOCK_MODULE } from "../../modules/clock"
import { markOrderPaid } from "../../modules/shop-order/set-shop-order"
import { postMoneyEvent } from "../settlement/post-money-event"

/** Says of an order's parts that they are paid, and tells the ledger; a repeat says nothing. */
export async function noteCardPaid(
  container: MedusaContainer,
  { order_id, intent, amount }: { order_id: string; intent: string; amount: number }
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  await knex.transaction(async (trx) => {
    await trx("shop_order").where({ order_id }).orderBy("id").forUpdate().select("id")
    await markOrderPaid(trx, order_id, now)
    await postMoneyEvent(trx, {
      kind: "money_in",
      method: "card",
      order_id,
      amount,
      source: `card:${intent}`,
    })
  })
}
