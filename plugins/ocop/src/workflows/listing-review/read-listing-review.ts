import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ListingReview, ListingWordingForm, ReviewedCertificate } from "@ocop/contract"
import {
  PRODUCT_GROUPS,
  PRODUCT_SUBGROUPS,
  wasPublished,
  wordingDifference,
  type Gazetteer,
} from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import { ORIGIN_MODULE } from "../../modules/origin"
import { listingNotFound } from "../listing/listing-problems"
import { readListingRow } from "../listing/listing-row"
import { liveOffer, liveWording, picturesOf } from "../listing/present-producer-listing"
import { communeInWords } from "./commune-in-words"
import { readReviewSides } from "./review-sides"
import { readReviewRow } from "./review-row"
import { reviewedCertificates } from "./reviewed-certificates"

/**
 * A review as an operator reads it: what shoppers read now beside what may replace it. Four statements.
 *
 * @throws MedusaError NOT_FOUND `ocop.review_not_found`
 */
export async function readListingReview(
  container: MedusaContainer,
  id: string
): Promise<ListingReview> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const review = await readReviewRow(knex, id)
  const listing = await readListingRow(knex, review.listing_id)
  if (!listing) throw listingNotFound(review.listing_id)
  const { wording: pending } = review
  const live = liveWording(listing)
  const sides = await readReviewSides(knex, listing, pending)
  const entries = [live, pending].flatMap((wording) => wording?.certified_product_id ?? [])
  const today = container.resolve(CLOCK_MODULE).today()
  const certificates = await reviewedCertificates(knex, [...new Set(entries)], today)
  const entryOf = (wording: ListingWordingForm | null): ReviewedCertificate | null =>
    certificates.get(wording?.certified_product_id ?? "") ?? null
  const places = container.resolve(ORIGIN_MODULE).gazetteer()
  const pictures = [...picturesOf(listing), ...sides.pictures]
  return {
    id,
    listing_id: listing.id,
    product_id: listing.product_id,
    handle: listing.handle,
    listing_status: listing.status,
    state: review.state,
    version: review.version,
    first: !wasPublished(listing),
    submitted_at: review.submitted_at?.toISOString() ?? null,
    note: review.note,
    live,
    pending,
    differences: wordingDifference(live, pending),
    names: Object.fromEntries([
      ...[live, pending].flatMap((wording) => (wording ? namesOf(wording, places) : [])),
      ...[...certificates.values()].map(({ certified_product_id, name }) => [
        certified_product_id,
        name,
      ]),
    ]),
    certificates: { live: entryOf(live), pending: entryOf(pending) },
    pictures: [...new Map(pictures.map((picture) => [picture.id, picture])).values()],
    offer: liveOffer(listing, today),
    producer: sides.producer,
    history: sides.history.map(({ approved_at, ...one }) => ({
      ...one,
      approved_at: new Date(approved_at).toISOString(),
    })),
  }
}

/** Words for the codes of a wording. */
function namesOf(wording: ListingWordingForm, places: Gazetteer): [string, string][] {
  const { group_code, subgroup_code, commune_code } = wording
  const group = PRODUCT_GROUPS.find(({ code }) => code === group_code)
  const subgroup = PRODUCT_SUBGROUPS.find(({ code }) => code === subgroup_code)
  const commune = commune_code && communeInWords(commune_code, places)
  return [
    ...(group ? [[group.code, group.name_vi] as [string, string]] : []),
    ...(subgroup ? [[subgroup.code, subgroup.name_vi] as [string, string]] : []),
    ...(commune_code && commune ? [[commune_code, commune] as [string, string]] : []),
  ]
}
