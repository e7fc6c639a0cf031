import { deleteProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingOfferForm, ProducerListing } from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertOffer } from "./assert-offer"
import { changeListing } from "./change-listing"
import { listingDeed } from "./listing-deed"
import { producerNotSetUp } from "./listing-problems"
import type { ListingRow } from "./listing-row"
import { offerDifference } from "./offer-difference"
import { openPackSizes } from "./open-pack-sizes"
import { planOffer, type OfferPlan } from "./plan-offer"
import { writePackSizes } from "./write-pack-sizes"

/**
 * Pack sizes with price, stock and weight, season and preparation: on sale the moment this answers. The same
 * again changes nothing.
 *
 * @throws MedusaError as `changeListing`, `assertOffer` and `planOffer` do
 */
export function saveListingOffer(
  container: MedusaContainer,
  by: ProducerSession,
  id: string,
  offer: ListingOfferForm
): Promise<ProducerListing> {
  return changeListing(container, by, id, async (trx, row) => {
    const today = container.resolve(CLOCK_MODULE).today()
    assertOffer(offer, today)
    const plan = planOffer(row, offer)
    const { before, after } = offerDifference(row, offer, plan, today)
    if (!Object.keys(after).length) return
    const added = await openAdded(container, row, plan)
    try {
      await writePackSizes(trx, plan.kept)
      await writeTerms(trx, id, offer)
      await recordDeeds(trx, [listingDeed(by, id, "offer_changed", before, after)])
      await remove(
        container,
        plan.removed.map(({ id }) => id)
      )
    } catch (error) {
      await remove(container, added)
      throw error
    }
  })
}

async function openAdded(
  container: MedusaContainer,
  { product_id, handle, stock_location_id }: ListingRow,
  { added }: OfferPlan
): Promise<string[]> {
  if (!added.length) return []
  if (!stock_location_id) throw producerNotSetUp()
  return openPackSizes(container, { product_id, handle, stock_location_id }, added)
}

async function remove(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length) await deleteProductVariantsWorkflow(container).run({ input: { ids } })
}

async function writeTerms(
  trx: Knex.Transaction,
  id: string,
  { season, orders_off_season, preparation_days, ships_from }: ListingOfferForm
): Promise<void> {
  await trx("listing")
    .where({ id })
    .update({
      season_from: season?.from ?? null,
      season_to: season?.to ?? null,
      orders_off_season,
      preparation_days,
      ships_from,
      updated_at: trx.fn.now(),
    })
}
