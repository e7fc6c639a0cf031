import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PRODUCTS_NOTED } from "../../search/products-noted"

/** Documents at a time: read, computed and written in a third of a second. */
const CHUNK = 200

/**
 * Makes the index say of these products what is true now; those that shoppers may not find leave it. Waits
 * until the engine has done it. The caller has the index's turn, or an older state may be written last.
 *
 * @throws what the Search Module throws: NOT_FOUND while there is no index
 */
export async function recomputeDocuments(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (let from = 0; from < productIds.length; from += CHUNK) {
    await search.ingest({
      name: PRODUCTS_NOTED,
      data: { ids: productIds.slice(from, from + CHUNK) },
    } as never)
  }
}
