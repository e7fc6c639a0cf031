import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createNoteTriggers } from "../modules/search-outbox/note-triggers"

/** A product's tags are in its search document since campaign pages choose by them. */
export default async function noteTagChanges({ container }: { container: MedusaContainer }) {
  await createNoteTriggers(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}
