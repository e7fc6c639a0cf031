import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { shopOrderStep } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { changeShopOrder } from "../shop-order/change-shop-order"
import { endPart } from "../shop-order/end-part"

const actor = { actor_type: "system" as const, actor_id: "card-payment" }

/** Read by the buyer on the order's page, and by producers. */
const WORDS =
  "Ngân hàng phát hành thẻ không chuyển tiền cho đơn này, nên đơn đã được hủy. Quý khách không bị trừ tiền và có thể đặt lại."

/**
 * Cancels an order whose money will not come: its parts with words, then Medusa's order, which frees the stock. Safe
 * to repeat after a process was killed in between.
 */
export async function giveUpUnpaidOrder(
  container: MedusaContainer,
  order_id: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const parts = await knex("shop_order").where({ order_id }).select<{ id: string }[]>("id")
  for (const { id } of parts) {
    await changeShopOrder(container, { shop_order_id: id }, async (trx, locked) => {
      if (shopOrderStep(locked.shop_order.status, "cancel").kind !== "go") return
      const ending = { status: "cancelled" as const, reason: null, words: WORDS, actor, now }
      await endPart(trx, locked, { ...ending, orderIsCancelled: true })
    })
  }
  await cancelOrderWorkflow(container).run({ input: { order_id } })
}
