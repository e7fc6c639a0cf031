import type { MedusaContainer } from "@medusajs/framework/types"
import type { CheckCounts } from "../../modules/search-outbox/check-progress"
import { checkPage } from "./check-page"
import { countsDiffer } from "./count-documents"
import { rebuildIndex } from "./rebuild-index"

/** Compares every product with the index and repairs what is wrong. The caller has the turn to check. */
export async function checkEveryPage(
  container: MedusaContainer
): Promise<CheckCounts & { rebuilt: boolean }> {
  const sum: CheckCounts = { checked: 0, missing: 0, extra: 0, different: 0 }
  let afterId: string | null = null
  do {
    const page = await checkPage(container, afterId)
    for (const kind of Object.keys(sum) as (keyof CheckCounts)[]) {
      sum[kind] += page.counts[kind]
    }
    afterId = page.afterId
  } while (afterId !== null)
  // Pages follow products: documents of products that are nowhere show only in the count.
  const rebuilt =
    (await countsDiffer(container)) &&
    (await rebuildIndex(container, ({ indexed, expected }) => (indexed ?? 0) > expected))
  return { ...sum, rebuilt }
}
