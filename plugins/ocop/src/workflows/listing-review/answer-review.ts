import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingReview } from "@ocop/contract"
import { lockListing } from "../listing/change-listing"
import { inTurn } from "../listing/in-turn"
import type { ListingRow } from "../listing/listing-row"
import { readListingReview } from "./read-listing-review"
import { readReviewRow, type ReviewRow } from "./review-row"

/**
 * One answer of an operator to a review: its listing locked, both read, answered by `work` in one transaction.
 *
 * @throws MedusaError NOT_FOUND `ocop.review_not_found`
 */
export async function answerReview(
  container: MedusaContainer,
  id: string,
  work: (trx: Knex.Transaction, review: ReviewRow, listing: ListingRow) => Promise<void>
): Promise<ListingReview> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await inTurn(() =>
    knex.transaction(async (trx) => {
      const { listing_id } = await readReviewRow(trx, id)
      const listing = await lockListing(trx, listing_id)
      // Read again under the lock: the producer may have saved since.
      await work(trx, await readReviewRow(trx, id), listing)
    })
  )
  return readListingReview(container, id)
}
