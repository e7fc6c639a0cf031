import type { MedusaContainer } from "@medusajs/framework/types"
import { refreshDay } from "../workflows/search-freshness/refresh-day"

/** Just after midnight in Vietnam the index turns the page, so that no shopper waits for it. */
export default async function refreshSearchDay(container: MedusaContainer): Promise<void> {
  await refreshDay(container)
}

export const config = {
  name: "refresh-search-day",
  // Every full hour, because the server's own time zone is not ours to know; it is free within a day.
  schedule: "0 * * * *",
}
