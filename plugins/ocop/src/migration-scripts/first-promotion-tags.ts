import type { MedusaContainer } from "@medusajs/framework/types"
import { mirrorDay } from "../workflows/promotion-tags/mirror-day"

/** Goods that are there already get their tags; from now on notes of changes keep them true. */
export default async function firstPromotionTags({ container }: { container: MedusaContainer }) {
  await mirrorDay(container)
}
