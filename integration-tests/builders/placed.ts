import { Modules } from "@medusajs/framework/utils"
import { theMarket } from "./the-market"

/** How many orders, and parts of orders, there are. */
export async function placed(): Promise<{ orders: number; parts: number }> {
  const { container } = theMarket()
  const [, orders] = await container.resolve(Modules.ORDER).listAndCountOrders()
  const [, parts] = await container.resolve("shopOrder").listAndCountShopOrders()
  return { orders, parts }
}
