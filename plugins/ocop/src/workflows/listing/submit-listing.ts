import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerListing } from "@ocop/contract"
import { missingForReview, nextListingStanding, type ReviewProblem } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertWording } from "./assert-wording"
import { changeListing, standingOf } from "./change-listing"
import { listingDeed } from "./listing-deed"
import { listingIncomplete, listingStatusConflict } from "./listing-problems"
import { liveOffer, picturesOf } from "./present-producer-listing"

/**
 * Asks an operator to read the wording that waits. Asked again, it changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.listing_incomplete` with all that `missingForReview` finds;
 *   `ocop.listing_status_conflict` when nothing waits
 */
export function submitListing(
  container: MedusaContainer,
  by: ProducerSession,
  id: string
): Promise<ProducerListing> {
  return changeListing(container, by, id, async (trx, row) => {
    const now = standingOf(row)
    const next = nextListingStanding(now, "submit")
    if (!next || !row.open) throw listingStatusConflict(row.status, "submit")
    if (next.review === now.review) return
    const { wording, version } = row.open
    const pictures = picturesOf(row).map(({ id }) => id)
    const clock = container.resolve(CLOCK_MODULE)
    const lacking = missingForReview(wording, liveOffer(row, clock.today()), pictures)
    if (lacking.length) throw listingIncomplete(lacking.map(inWords))
    await assertWording(container, trx, by.producer_id, wording, pictures)
    await trx("listing_wording").where({ id: row.open.id }).update({
      state: "submitted",
      submitted_at: clock.now(),
      submitted_by: by.member_id,
      updated_at: trx.fn.now(),
    })
    await trx("listing").where({ id }).update({ status: next.status, updated_at: trx.fn.now() })
    await recordDeeds(trx, [
      listingDeed(by, id, "submitted", { review: now.review }, { review: "submitted", version }),
    ])
  })
}

const inWords = ({ field, problem, words }: ReviewProblem): string =>
  `${field}: ${problem}${words ? ` (${words})` : ""}`
