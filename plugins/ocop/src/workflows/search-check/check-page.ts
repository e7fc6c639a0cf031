import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordCheck, type CheckCounts } from "../../modules/search-outbox/check-progress"
import { noteProducts } from "../../modules/search-outbox/notes"
import { wrongProducts } from "./compare-documents"
import { compareProducts } from "./compare-products"

/** Products compared at a time. */
const PAGE = 500

/**
 * Compares the products behind an id with the index, tells how many were wrong, and has them repaired.
 *
 * @returns where the next page begins; null at the end
 */
export async function checkPage(
  container: MedusaContainer,
  afterId: string | null
): Promise<{ counts: CheckCounts; afterId: string | null }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // Deleted products too: their documents may have stayed behind.
  const ids: string[] = await knex("product")
    .where("id", ">", afterId ?? "")
    .orderBy("id")
    .limit(PAGE)
    .pluck("id")
  const differences = await compareProducts(container, ids)
  const counts: CheckCounts = {
    checked: ids.length,
    missing: differences.missing.length,
    extra: differences.extra.length,
    different: differences.different.length,
  }
  const wrong = wrongProducts(differences)
  if (wrong.length) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(
        `[search check] Of ${ids.length} products ${counts.missing} were missing, ${counts.extra} too many, ${counts.different} different; they are repaired`
      )
    await noteProducts(knex, wrong)
    await container.resolve("searchOutbox").drain()
  }
  const next = ids.length < PAGE ? null : ids[ids.length - 1]!
  await recordCheck(knex, next, counts)
  return { counts, afterId: next }
}
