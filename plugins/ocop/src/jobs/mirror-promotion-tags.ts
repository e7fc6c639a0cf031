import type { MedusaContainer } from "@medusajs/framework/types"
import { mirrorDay } from "../workflows/promotion-tags/mirror-day"

/** Just after midnight in Vietnam product tags turn the page; see `mirrorDay`. */
export default async function mirrorPromotionTags(container: MedusaContainer): Promise<void> {
  await mirrorDay(container)
}

export const config = {
  name: "mirror-promotion-tags",
  // Every full hour, because the server's own time zone is not ours to know; it is free within a day.
  schedule: "0 * * * *",
}
