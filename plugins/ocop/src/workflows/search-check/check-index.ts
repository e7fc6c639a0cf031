import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { checkedUpTo, type CheckCounts } from "../../modules/search-outbox/check-progress"
import { ifTurn, inTurn } from "../../modules/search-outbox/turn"
import { refreshDay } from "../search-freshness/refresh-day"
import { checkEveryPage } from "./check-every-page"
import { checkPage } from "./check-page"
import { countDocuments, countsDiffer, type DocumentCounts } from "./count-documents"
import { isLost, rebuildIndex } from "./rebuild-index"

/** What a check found and repaired; the counts of documents are those after it. */
interface CheckResult extends CheckCounts, DocumentCounts {
  /** Whether the whole index was built anew. */
  rebuilt: boolean
}

/**
 * One page of products in the order of their ids, beginning where the last check ended, and every page when
 * the index has more or fewer documents than it should. Repairs what is wrong.
 */
export async function checkIndexPage(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await ifTurn(knex, "check", async () => {
    if (await rebuildIndex(container, isLost)) {
      return
    }
    await refreshDay(container)
    if (await countsDiffer(container)) {
      await checkEveryPage(container)
    } else {
      await checkPage(container, await checkedUpTo(knex))
    }
  })
}

/** Compares every product with the index, for an operator; some seconds for ten thousand. Waits for a check that runs. */
export async function checkWholeIndex(container: MedusaContainer): Promise<CheckResult> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return inTurn(knex, "check", async () => {
    const lost = await rebuildIndex(container, isLost)
    await refreshDay(container)
    const found = await checkEveryPage(container)
    return { ...found, rebuilt: lost || found.rebuilt, ...(await countDocuments(container)) }
  })
}
