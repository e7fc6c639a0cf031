import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shopOrderStep } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { settleWithOrder } from "../refund/settle-with-order"
import { changeShopOrder } from "../shop-order/change-shop-order"
import { endPart } from "../shop-order/end-part"

const actor = { actor_type: "system" as const, actor_id: "cancel-order" }

/**
 * An operator cancels a whole order: its parts are cancelled with it, and their producers are told. Medusa has
 * freed the stock and refuses to cancel what has left.
 */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const parts = await knex("shop_order")
    .where({ order_id: order.id })
    .select<{ id: string }[]>("id")
  for (const { id } of parts) {
    await changeShopOrder(container, { shop_order_id: id }, async (trx, locked) => {
      if (shopOrderStep(locked.shop_order.status, "cancel").kind !== "go") return
      const ending = { status: "cancelled" as const, reason: null, words: null, actor, now }
      await endPart(trx, locked, { ...ending, orderIsCancelled: true })
    })
  }
  await knex.transaction((trx) => settleWithOrder(trx, order.id, now))
})
