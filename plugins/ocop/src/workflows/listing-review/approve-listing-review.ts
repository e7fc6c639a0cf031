import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ListingReview } from "@ocop/contract"
import { nextListingStanding, wasPublished, wordingDifference } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { assertWording } from "../listing/assert-wording"
import { standingOf } from "../listing/change-listing"
import type { ListingRow } from "../listing/listing-row"
import { liveWording, picturesOf } from "../listing/present-producer-listing"
import { fieldsOf } from "../listing/save-listing-wording"
import { answerReview } from "./answer-review"
import { assertStillWaits } from "./review-row"
import { writeLiveWording } from "./write-live-wording"

/**
 * Lets shoppers read a wording; a listing's first one publishes it. A repeat answers the same.
 *
 * @param version what the operator has read
 * @throws MedusaError NOT_ALLOWED `ocop.review_outdated` when the producer has written on since
 */
export function approveListingReview(
  container: MedusaContainer,
  operatorId: string,
  id: string,
  version: number
): Promise<ListingReview> {
  return answerReview(container, id, async (trx, review, listing) => {
    if (review.state === "approved" && review.version === version) return
    assertStillWaits(review, version)
    const { wording } = review
    const { producer_id } = listing
    const known = picturesOf(listing).map(({ id }) => id)
    await assertWording(container, trx, producer_id, wording, known)
    const live = liveWording(listing)
    const first = !wasPublished(listing)
    await keepFormerWording(trx, listing)
    await writeLiveWording(container, trx, listing, wording)
    const status = nextListingStanding(standingOf(listing), "approve")?.status ?? listing.status
    await trx("listing").where({ id: listing.id }).update({ status })
    await trx("listing_wording")
      .where({ id })
      .update({
        state: "approved",
        decided_at: container.resolve(CLOCK_MODULE).now(),
        decided_by: operatorId,
        updated_at: trx.fn.now(),
      })
    const changes = wordingDifference(live, wording)
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operatorId,
        producer_id,
        action: "listing.approved",
        subject_type: "listing",
        subject_id: listing.id,
        before: { status: listing.status, ...fieldsOf(changes, "before") },
        after: { status, ...fieldsOf(changes, "after") },
      },
    ])
    await tellProducers(trx, [
      {
        producer_id,
        kind: "listing_approved",
        subject_id: listing.id,
        data: { title: wording.title, handle: listing.handle, first },
        round: id,
      },
    ])
  })
}

/** What was on sale before there were reviews is kept, too, when it is first replaced. */
async function keepFormerWording(trx: Knex.Transaction, listing: ListingRow): Promise<void> {
  const live = liveWording(listing)
  if (!live) return
  const kept = await trx("listing_wording")
    .where({ listing_id: listing.id, state: "approved" })
    .first("id")
  if (kept) return
  await trx("listing_wording").insert({
    id: generateEntityId(undefined, "lword"),
    listing_id: listing.id,
    state: "approved",
    wording: JSON.stringify(live),
    decided_at: listing.created_at,
  })
}
