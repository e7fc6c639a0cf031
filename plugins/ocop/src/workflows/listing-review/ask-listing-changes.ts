import type { MedusaContainer } from "@medusajs/framework/types"
import type { AskListingChangesBody, ListingReview } from "@ocop/contract"
import { nextListingStanding } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { standingOf } from "../listing/change-listing"
import { answerReview } from "./answer-review"
import { assertStillWaits } from "./review-row"

/**
 * Hands a wording back to its producer with what has to be changed; what shoppers read stays. A repeat with the
 * same note changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.review_outdated` when the producer has written on since
 */
export function askListingChanges(
  container: MedusaContainer,
  operatorId: string,
  id: string,
  { version, note }: AskListingChangesBody
): Promise<ListingReview> {
  return answerReview(container, id, async (trx, review, listing) => {
    const { state } = review
    if (state === "changes_asked" && review.version === version && review.note === note) return
    assertStillWaits(review, version)
    const status = nextListingStanding(standingOf(listing), "ask_changes")?.status ?? listing.status
    await trx("listing").where({ id: listing.id }).update({ status, updated_at: trx.fn.now() })
    await trx("listing_wording")
      .where({ id })
      .update({
        state: "changes_asked",
        note,
        decided_at: container.resolve(CLOCK_MODULE).now(),
        decided_by: operatorId,
        updated_at: trx.fn.now(),
      })
    const { producer_id } = listing
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: operatorId,
        producer_id,
        action: "listing.changes_asked",
        subject_type: "listing",
        subject_id: listing.id,
        before: { review: state },
        after: { review: "changes_asked", version },
        reason: note,
      },
    ])
    await tellProducers(trx, [
      {
        producer_id,
        kind: "listing_changes_asked",
        subject_id: listing.id,
        data: { title: review.wording.title, note },
        round: `${id}:${version}`,
      },
    ])
  })
}
