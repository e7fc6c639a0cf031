import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { trimNotes } from "../modules/search-outbox/notes"

/** Forgets changes that the index has known of for a day. */
export default async function trimSearchOutbox(container: MedusaContainer): Promise<void> {
  await trimNotes(container.resolve(ContainerRegistrationKeys.PG_CONNECTION))
}

export const config = {
  name: "trim-search-outbox",
  schedule: "30 * * * *",
}
