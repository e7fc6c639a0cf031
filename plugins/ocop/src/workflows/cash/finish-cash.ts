import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { tryToCaptureCash } from "./capture-cash"

/** Younger ones are being worked on. */
const OLDER_THAN = "2 minutes"

/** Tells Medusa's payments of collected cash that a killed process left out. */
export async function finishCash(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const left = await knex("cash_collection")
    .whereNull("captured_amount")
    .whereNotNull("collected_at")
    .whereNull("deleted_at")
    .whereRaw("updated_at < now() - ?::interval", [OLDER_THAN])
    .orderBy("collected_at")
    .limit(200)
    .select<{ id: string }[]>("id")
  await tryToCaptureCash(
    container,
    left.map(({ id }) => id)
  )
}
