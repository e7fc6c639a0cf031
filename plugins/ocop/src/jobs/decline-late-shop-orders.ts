import type { MedusaContainer } from "@medusajs/framework/types"
import { declineLateShopOrders as decline } from "../workflows/shop-order/decline-late-shop-orders"
import { finishShopOrders } from "../workflows/shop-order/finish-shop-orders"

/** Declines what nobody accepted within its time, and ends what was left half done. */
export default async function declineLateShopOrders(container: MedusaContainer): Promise<void> {
  await decline(container)
  await finishShopOrders(container)
}

export const config = {
  name: "decline-late-shop-orders",
  schedule: "*/3 * * * *",
}
