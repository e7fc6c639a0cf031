import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Readiness } from "@ocop/contract"
import { inTime } from "./in-time"

/** Asks the index for the number of its products, which takes the way that every search takes. */
export async function searchState(container: MedusaContainer): Promise<Readiness["search"]> {
  const asked = container.resolve(Modules.SEARCH).search({
    entity: "product",
    fields: ["id"],
    pagination: { take: 0 },
  })
  const answer = await inTime(asked, container)
  if (!answer) return "down"
  return answer.provider_metadata?.answered_by === "postgres" ? "standing-in" : "up"
}
