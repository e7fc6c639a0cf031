import type { MedusaContainer } from "@medusajs/framework/types"
import { SHOP_WINDOW_MODULE } from "../modules/shop-window"

/** Keeps the count of what has changed quick to read. */
export default async function sumUpShopWindow(container: MedusaContainer): Promise<void> {
  await container.resolve(SHOP_WINDOW_MODULE).sumUp()
}

export const config = {
  name: "sum-up-shop-window",
  schedule: "*/10 * * * *",
}
