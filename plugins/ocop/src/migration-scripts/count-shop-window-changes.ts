import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createChangeTriggers } from "../modules/shop-window/change-triggers"
import { createSearchTriggers } from "../modules/shop-window/search-triggers"
import { createStockTriggers } from "../modules/shop-window/stock-triggers"

/** Has the database count every change of what public pages show; the tables are other modules'. */
export default async function countShopWindowChanges({
  container,
}: {
  container: MedusaContainer
}) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await createChangeTriggers(connection)
  await createStockTriggers(connection)
  await createSearchTriggers(connection)
}
