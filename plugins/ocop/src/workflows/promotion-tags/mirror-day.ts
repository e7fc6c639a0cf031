import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { IsoDay } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { mirrorTags } from "./mirror-tags"

let trueFor: IsoDay | null = null

/**
 * Makes every tag say what is true today: stars lapse and seasons end without anybody changing a row. Within a day
 * it costs nothing. Discounts do not wait for it (`withTrueTags`); pages that list goods by tag do.
 */
export async function mirrorDay(container: MedusaContainer): Promise<void> {
  const day = container.resolve(CLOCK_MODULE).today()
  if (trueFor === day) return
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = await knex("listing")
    .whereNull("deleted_at")
    .orderBy("product_id")
    .pluck("product_id")
  await mirrorTags(knex, ids as string[], day)
  trueFor = day
}
