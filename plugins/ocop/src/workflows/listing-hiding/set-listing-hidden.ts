import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminListing } from "@ocop/contract"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { tellProducers } from "../../modules/producer-message/tell-producers"
import { lockListing } from "../listing/change-listing"
import { listingNotFound } from "../listing/listing-problems"
import { readAdminListings } from "./read-admin-listings"

export interface HidingWish {
  listing_id: string
  operator_id: string
  hide: boolean
  /** As the producer reads it; needed for hiding. */
  reason: string | null
}

/**
 * Takes a listing out of the shop, the search, carts and checkouts with the end of this transaction, or puts
 * it back; its status stays its producer's. Orders that were placed stay as they are. Asked again, nothing
 * changes: the first reason holds until the listing is shown.
 *
 * @throws MedusaError NOT_FOUND `ocop.listing_not_found`
 */
export async function setListingHidden(
  container: MedusaContainer,
  { listing_id, operator_id, hide, reason }: HidingWish
): Promise<AdminListing> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const clock = container.resolve(CLOCK_MODULE)
  return knex.transaction(async (trx) => {
    const listing = await lockListing(trx, listing_id)
    const { producer_id, title, hidden_at, hidden_reason } = listing
    if ((hidden_at !== null) !== hide) {
      const now = clock.now()
      await trx("listing")
        .where({ id: listing_id })
        .update({
          hidden_at: hide ? now : null,
          hidden_reason: hide ? reason : null,
          hidden_by: hide ? operator_id : null,
          updated_at: trx.fn.now(),
        })
      await recordDeeds(trx, [
        {
          actor_type: "operator",
          actor_id: operator_id,
          producer_id,
          action: hide ? "listing.hidden" : "listing.shown",
          subject_type: "listing",
          subject_id: listing_id,
          before: { hidden: !hide, reason: hidden_reason },
          after: { hidden: hide, reason: hide ? reason : null },
          reason,
        },
      ])
      await tellProducers(trx, [
        {
          producer_id,
          kind: hide ? "listing_hidden" : "listing_shown",
          subject_id: listing_id,
          data: { title, ...(reason && { reason }) },
          round: now.toISOString(),
        },
      ])
    }
    const wanted = { id: listing_id, limit: 1, offset: 0 }
    const { listings } = await readAdminListings(trx, wanted, clock.today())
    if (!listings[0]) throw listingNotFound(listing_id)
    return listings[0]
  })
}
