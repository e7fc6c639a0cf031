import type {
  ListingLabelForm,
  ListingOfferForm,
  ListingPicture,
  ListingWordingForm,
  ProducerListing,
} from "@ocop/contract"
import { sellable, sentFrom, starsInForce, wasPublished, type IsoDay } from "@ocop/rules"
import { certificatesOf, seasonOf, sellableFacts } from "../sale/listing-facts"
import type { ListingRow } from "./listing-row"

/** What shoppers read of a listing; null while it never was on sale. */
export function liveWording(row: ListingRow): ListingWordingForm | null {
  if (!wasPublished(row)) return null
  const { demonstration: _, ...label } = row.label
  return {
    title: row.title,
    description: row.description,
    group_code: row.group_code,
    subgroup_code: row.subgroup_code,
    certified_product_id: row.certified_product_id,
    commune_code: row.commune_code,
    label: label as ListingLabelForm,
    story: row.story,
    picture_ids: row.images.map(({ id }) => id),
  }
}

/** What is on sale of it that day, as the form has it. */
export function liveOffer(row: ListingRow, today: IsoDay): ListingOfferForm {
  return {
    variants: row.variants.map(({ id, title, price, stocked, weight }) => ({
      id,
      title,
      price: price ?? 0,
      stock: stocked,
      weight_grams: Math.round(weight ?? 0),
    })),
    season: seasonOf(row),
    orders_off_season: row.orders_off_season,
    preparation_days: row.preparation_days,
    ships_from: sentFrom(row.ships_from, today),
  }
}

/** Pictures that the wording on sale or the one that waits may name, each once. */
export function picturesOf({ images, uploaded }: ListingRow): ListingPicture[] {
  return [...new Map([...images, ...uploaded].map((picture) => [picture.id, picture])).values()]
}

/** A listing as its producer sees it on that day. */
export function presentProducerListing(row: ListingRow, today: IsoDay): ProducerListing {
  const sale = sellable(sellableFacts(row), today)
  const { open } = row
  return {
    id: row.id,
    product_id: row.product_id,
    handle: row.handle,
    status: row.status,
    live: liveWording(row),
    pending: open && {
      state: open.state,
      version: open.version,
      wording: open.wording,
      submitted_at: open.submitted_at && new Date(open.submitted_at).toISOString(),
      note: open.note,
    },
    offer: liveOffer(row, today),
    pictures: picturesOf(row),
    stars: starsInForce(certificatesOf(row), today),
    hidden_reason: row.hidden_at === null ? null : row.hidden_reason,
    closed_code: sale.ok ? null : sale.refusal.code,
    updated_at: new Date(row.updated_at).toISOString(),
  }
}
