import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { afterSaleRefusals, mayCancel, type LineQuantity, type ShopOrderStatus } from "@ocop/rules"
import { refuseShopOrder, type ShopOrderActor } from "../shop-order/change-shop-order"
import { cancelLinesWorkflow } from "./cancel-lines"

export interface CancelCheckoutInput {
  order_id: string
  key: string
  /** Without: every part that is not packed yet. */
  shop_order_id?: string
  lines?: LineQuantity[]
  words: string | null
  actor: ShopOrderActor
}

/** The buyer of an order calls off what is not packed yet (SPEC RF1). Parts that are too late stay as they are. */
export async function cancelCheckout(
  container: MedusaContainer,
  { shop_order_id, ...input }: CancelCheckoutInput
): Promise<void> {
  const ids = shop_order_id ? [shop_order_id] : await partsToCancel(container, input.order_id)
  for (const id of ids) {
    await cancelLinesWorkflow(container).run({
      input: { ...input, shop_order_id: id, by: "shopper", reason: "buyer_asked" },
    })
  }
}

/** Those that may be, and those that are so already: asking for them again is a repeat. */
async function partsToCancel(container: MedusaContainer, order_id: string): Promise<string[]> {
  const parts = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("shop_order")
    .where({ order_id })
    .orderBy("id")
    .select<{ id: string; status: ShopOrderStatus }[]>("id", "status")
  const open = parts.filter(({ status }) => mayCancel("shopper", status) || status === "cancelled")
  if (!open.length) {
    refuseShopOrder(afterSaleRefusals.cancelTooLate("shopper", parts[0]?.status ?? "cancelled"))
  }
  return open.map(({ id }) => id)
}
