import type { MedusaContainer } from "@medusajs/framework/types"
import type { ListingOfferForm, ListingWordingForm } from "@ocop/contract"
import type { ListingToWrite, PackToWrite } from "@ocop/rules"
import type { ProducerSession } from "../../modules/producer/member-session"
import { createListing } from "../listing/create-listing"
import { readProducerListing } from "../listing/read-producer-listing"
import { saveListingOffer } from "../listing/save-listing-offer"
import { saveListingWording } from "../listing/save-listing-wording"

/**
 * Does to one listing what a sheet asks: what is on sale at once, and words as a draft that its producer
 * submits when it likes. A listing that is not there is made as a draft, once however often this is repeated.
 *
 * @throws MedusaError as saving a listing in the portal does
 */
export async function writeListing(
  container: MedusaContainer,
  by: ProducerSession,
  { import_id, write }: { import_id: string; write: ListingToWrite }
): Promise<void> {
  const { listing_id, packs, wording } = write
  if (listing_id === null) {
    await createListing(container, by, {
      idempotency_key: `${import_id}:${write.rows[0]}`,
      wording: worded(NO_WORDING, wording),
      offer: { ...USUAL_TERMS, variants: (packs ?? []).map(variantOf) },
    })
    return
  }
  const { offer, pending, live } = await readProducerListing(container, by.producer_id, listing_id)
  if (packs) {
    await saveListingOffer(container, by, listing_id, { ...offer, variants: packs.map(variantOf) })
  }
  if (Object.keys(wording).length) {
    const saved = pending?.wording ?? live ?? NO_WORDING
    await saveListingWording(container, by, listing_id, worded(saved, wording))
  }
}

const USUAL_TERMS = { season: null, orders_off_season: true, preparation_days: 1, ships_from: null }

const NO_WORDING: ListingWordingForm = {
  title: "",
  description: null,
  group_code: "",
  subgroup_code: null,
  certified_product_id: null,
  commune_code: null,
  label: {},
  story: null,
  picture_ids: [],
}

const variantOf = ({ id, ...pack }: PackToWrite): ListingOfferForm["variants"][number] =>
  id === null ? pack : { id, ...pack }

function worded(
  before: ListingWordingForm,
  { title, group_code, description, story, ...label }: ListingToWrite["wording"]
): ListingWordingForm {
  return {
    ...before,
    title: title ?? before.title,
    group_code: group_code ?? before.group_code,
    // A sub-group belongs to its group.
    subgroup_code: group_code && group_code !== before.group_code ? null : before.subgroup_code,
    description: description ?? before.description,
    story: story ?? before.story,
    label: { ...before.label, ...label },
  }
}
