import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProducerListing } from "@ocop/contract"
import { nextListingStanding } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { changeListing, standingOf } from "./change-listing"
import { listingDeed } from "./listing-deed"
import { listingStatusConflict } from "./listing-problems"

/**
 * Takes a listing off sale, or puts it back on sale as it was. Asked again, it changes nothing.
 *
 * @throws MedusaError NOT_ALLOWED `ocop.listing_status_conflict` for one that never was on sale
 */
export function changeListingSale(
  container: MedusaContainer,
  by: ProducerSession,
  id: string,
  action: "withdraw" | "restore"
): Promise<ProducerListing> {
  return changeListing(container, by, id, async (trx, row) => {
    const next = nextListingStanding(standingOf(row), action)
    if (!next) throw listingStatusConflict(row.status, action)
    if (next.status === row.status) return
    await trx("listing").where({ id }).update({ status: next.status, updated_at: trx.fn.now() })
    await recordDeeds(trx, [
      listingDeed(
        by,
        id,
        action === "withdraw" ? "withdrawn" : "restored",
        { status: row.status },
        { status: next.status }
      ),
    ])
  })
}
