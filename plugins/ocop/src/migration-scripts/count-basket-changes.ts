import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createChangeTriggers } from "../modules/shop-window/change-triggers"
import { createStockTriggers } from "../modules/shop-window/stock-triggers"

/** Has the database count changes of baskets, too, and what of stock is left for several of a pack in one. */
export default async function countBasketChanges({ container }: { container: MedusaContainer }) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await createChangeTriggers(connection)
  await createStockTriggers(connection)
}
