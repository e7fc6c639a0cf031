import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import type { CreateListingBody, ProducerListing } from "@ocop/contract"
import { CLOCK_MODULE } from "../../modules/clock"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import type { ProducerSession } from "../../modules/producer/member-session"
import { assertNotSuspended } from "../producer-portal/assert-session"
import { assertOffer } from "./assert-offer"
import { assertWording } from "./assert-wording"
import { inTurn } from "./in-turn"
import { listingDeed } from "./listing-deed"
import { fillStore } from "./open-pack-sizes"
import { openProduct } from "./open-product"
import { readProducerListing } from "./read-producer-listing"

/**
 * A draft: a product that nobody can see, its pack sizes in the producer's storehouse, and the wording as far as
 * it is written. A repeat with the same key answers with the draft it made.
 *
 * @throws MedusaError as `assertWording` and `assertOffer` do; NOT_ALLOWED `ocop.producer_not_set_up`,
 *   `ocop.producer_suspended`
 */
export async function createListing(
  container: MedusaContainer,
  by: ProducerSession,
  input: CreateListingBody
): Promise<ProducerListing> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = await inTurn(async () => {
    assertNotSuspended(by)
    let product_id: string | undefined
    try {
      return await knex.transaction(async (trx) => {
        const known = await madeBefore(trx, by.producer_id, input.idempotency_key)
        if (known) return known
        assertOffer(input.offer, container.resolve(CLOCK_MODULE).today())
        await assertWording(container, trx, by.producer_id, input.wording, [])
        const opened = await openProduct(container, trx, by.producer_id, input)
        product_id = opened.product_id
        await fillStore(container, opened.stock_location_id, opened.stock)
        return writeListing(trx, by, product_id, input)
      })
    } catch (error) {
      if (product_id) await deleteProductsWorkflow(container).run({ input: { ids: [product_id] } })
      throw error
    }
  })
  return readProducerListing(container, by.producer_id, id)
}

/** The lock lets a second request with this key wait until the first has made its listing, in any process. */
async function madeBefore(
  trx: Knex.Transaction,
  producer_id: string,
  idempotency_key: string
): Promise<string | undefined> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
    `listing ${producer_id} ${idempotency_key}`,
  ])
  const known = await trx("listing")
    .where({ producer_id, idempotency_key, deleted_at: null })
    .first<{ id: string } | undefined>("id")
  return known?.id
}

async function writeListing(
  trx: Knex.Transaction,
  by: ProducerSession,
  product_id: string,
  { idempotency_key, wording, offer }: CreateListingBody
): Promise<string> {
  const id = generateEntityId(undefined, "list")
  await trx("listing").insert({
    id,
    product_id,
    producer_id: by.producer_id,
    idempotency_key,
    group_code: wording.group_code,
    season_from: offer.season?.from ?? null,
    season_to: offer.season?.to ?? null,
    orders_off_season: offer.orders_off_season,
    preparation_days: offer.preparation_days,
    ships_from: offer.ships_from,
  })
  await trx("listing_wording").insert({
    id: generateEntityId(undefined, "lword"),
    listing_id: id,
    wording: JSON.stringify(wording),
  })
  await recordDeeds(trx, [listingDeed(by, id, "created", null, { title: wording.title })])
  return id
}
