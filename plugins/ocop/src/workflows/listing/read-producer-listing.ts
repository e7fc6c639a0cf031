import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerListing } from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import { listingNotFound } from "./listing-problems"
import { readListingRow } from "./listing-row"
import { presentProducerListing } from "./present-producer-listing"

/**
 * A listing of this producer, in one statement.
 *
 * @throws MedusaError NOT_FOUND `ocop.listing_not_found`
 */
export async function readProducerListing(
  container: MedusaContainer,
  producerId: string,
  id: string
): Promise<ProducerListing> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await readListingRow(knex, id, producerId)
  if (!row) throw listingNotFound(id)
  return presentProducerListing(row, container.resolve(CLOCK_MODULE).today())
}
