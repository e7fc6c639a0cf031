import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createPriceListTrigger,
  createSwapTriggers,
} from "../modules/search-outbox/moment-triggers"
import { createNoteTriggers } from "../modules/search-outbox/note-triggers"

/**
 * Has the database note every change of what search documents are made of, and what to do again when the
 * index is swapped. A migration script, because the tables are other modules' and links'.
 */
export default async function noteSearchChanges({ container }: { container: MedusaContainer }) {
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await createNoteTriggers(connection)
  await createPriceListTrigger(connection)
  await createSwapTriggers(connection)
}
