import type { MedusaContainer } from "@medusajs/framework/types"
import { refusals, sellable } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { refuse } from "../steps/refuse"
import { loadListingFacts, sellableFacts } from "./listing-facts"

/**
 * Stops unless every one of these products may be sold today (SPEC L). Asked when goods enter a cart
 * and again before it becomes an order, because a certificate can lapse or a producer be suspended in
 * between.
 *
 * @throws MedusaError with the refusal's code, for the first product that may not be sold
 */
export async function assertSellable(
  container: MedusaContainer,
  productIds: readonly string[]
): Promise<void> {
  if (!productIds.length) {
    return
  }
  const today = container.resolve(CLOCK_MODULE).today()
  const listings = await loadListingFacts(container, productIds)
  for (const productId of productIds) {
    const row = listings.get(productId)
    if (!row) {
      refuse(refusals.listingNotFound(`of product ${productId}`))
    }
    const answer = sellable(sellableFacts(row), today)
    if (!answer.ok) {
      refuse(answer.refusal)
    }
  }
}
