import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { landParcelsWorkflow } from "@ocop/plugin/workflows/shop-order/land-parcels"
import { moveShopOrderWorkflow } from "@ocop/plugin/workflows/shop-order/move-shop-order"
import { shipShopOrderWorkflow } from "@ocop/plugin/workflows/shop-order/ship-shop-order"

/** Whoever reads the log sees who did it. */
const actor = { actor_type: "producer", actor_id: "demo" } as const

/** Every producer's part of an order is accepted, packed, sent and brought; what is done already changes nothing. */
export async function deliverOrder(container: MedusaContainer, order_id: string): Promise<void> {
  const parts = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("shop_order")
    .where({ order_id, deleted_at: null })
    .whereNot({ status: "delivered" })
    .orderBy("id")
    .select<{ id: string; producer_id: string }[]>("id", "producer_id")
  for (const { id: shop_order_id, producer_id } of parts) {
    const of = { shop_order_id, producer_id, actor }
    await moveShopOrderWorkflow(container).run({ input: { ...of, action: "accept" } })
    await moveShopOrderWorkflow(container).run({ input: { ...of, action: "pack" } })
    await shipShopOrderWorkflow(container).run({
      input: { ...of, key: `demo-${shop_order_id}`, carrier: "vnpost", tracking_code: null },
    })
    await landParcelsWorkflow(container).run({ input: { ...of, outcome: "delivered" } })
  }
}
