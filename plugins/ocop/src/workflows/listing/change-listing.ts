import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerListing } from "@ocop/contract"
import type { ListingStanding } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { inTurn } from "./in-turn"
import { listingNotFound } from "./listing-problems"
import { readListingRow, type ListingRow } from "./listing-row"
import { presentProducerListing } from "./present-producer-listing"

/**
 * One change by a producer of one of its listings: locked, read, changed by `work`, read again, in one
 * transaction. What `work` writes is there whole or not at all.
 *
 * @throws MedusaError NOT_FOUND `ocop.listing_not_found`; NOT_ALLOWED `ocop.producer_suspended`
 */
export function changeListing(
  container: MedusaContainer,
  by: ProducerSession,
  id: string,
  work: (trx: Knex.Transaction, row: ListingRow) => Promise<void>
): Promise<ProducerListing> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return inTurn(async () => {
    assertNotSuspended(by)
    return knex.transaction(async (trx) => {
      const row = await lockListing(trx, id, by.producer_id)
      await work(trx, row)
      const after = await readListingRow(trx, id, by.producer_id)
      if (!after) throw listingNotFound(id)
      return presentProducerListing(after, container.resolve(CLOCK_MODULE).today())
    })
  })
}

/**
 * A listing held against other changes until the transaction ends. It is read after the lock was granted, so
 * that what another change has just written is seen.
 *
 * @param of whose it has to be; absent for an operator
 */
export async function lockListing(
  trx: Knex.Transaction,
  id: string,
  of?: string
): Promise<ListingRow> {
  const mine = of === undefined ? {} : { producer_id: of }
  await trx("listing")
    .select("id")
    .where({ id, deleted_at: null, ...mine })
    .forUpdate()
  const row = await readListingRow(trx, id, of)
  if (!row) throw listingNotFound(id)
  return row
}

export const standingOf = ({ status, open }: ListingRow): ListingStanding => ({
  status,
  review: open?.state ?? null,
})
