import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { ListingReview, ListingWordingForm } from "@ocop/contract"

/** A wording in its review, as the table keeps it. */
export interface ReviewRow {
  id: string
  listing_id: string
  state: ListingReview["state"]
  version: number
  wording: ListingWordingForm
  submitted_at: Date | null
  note: string | null
  decided_at: Date | null
  decided_by: string | null
}

/**
 * A wording that has been submitted at some time; what a producer is still writing for the first time is nobody
 * else's.
 *
 * @throws MedusaError NOT_FOUND `ocop.review_not_found`
 */
export async function readReviewRow(knex: Knex | Knex.Transaction, id: string): Promise<ReviewRow> {
  const row = await knex("listing_wording")
    .where({ id, deleted_at: null })
    .where((either) => either.whereNotNull("submitted_at").orWhere({ state: "approved" }))
    .first<ReviewRow | undefined>()
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Listing review ${id} was not found`,
      "ocop.review_not_found"
    )
  }
  return row
}

/** @throws MedusaError NOT_ALLOWED `ocop.review_outdated` unless this is what waits, as it was read */
export function assertStillWaits({ state, version }: ReviewRow, read: number): void {
  if (state !== "submitted" || version !== read) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Version ${read} no longer waits: the review is ${state}, version ${version}. Read it again.`,
      "ocop.review_outdated"
    )
  }
}
