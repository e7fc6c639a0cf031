import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createChangeTriggers } from "../modules/shop-window/change-triggers"

/** Has the database count changes of buyers' reviews, too, which product pages show now. */
export default async function countReviewChanges({ container }: { container: MedusaContainer }) {
  await createChangeTriggers(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}
