import {
  certificateInForce,
  closedOn,
  inSeason,
  sellable,
  type Gazetteer,
  type IsoDay,
} from "@ocop/rules"
import { certificatesOf, holidayOf, seasonOf, sellableFacts } from "../workflows/sale/listing-facts"
import { presentOrigin } from "../workflows/sale/present-origin"
import { availableUnits } from "../workflows/sale/variant-stock"
import { nextChangeDay } from "./next-change-day"
import { otherWords, placeNames } from "./other-words"
import type { ProductRow } from "./product-rows"

/** "2026-11-21" as 20261121, which every search engine can compare. */
export const dayNumber = (day: IsoDay): number => Number(day.replaceAll("-", ""))

/** Later than any day of the programme: stands for "never". */
const NEVER = 99_991_231

/**
 * The search document of a product on that day, or null when shoppers may not find it: no listing, not
 * published, hidden, or its producer is not open.
 */
export function productDocument(row: ProductRow, today: IsoDay, places: Gazetteer) {
  const { listing } = row
  const producer = listing?.producer
  if (!listing || !producer || row.status !== "published") {
    return null
  }
  if (
    listing.status !== "published" ||
    listing.hidden_at !== null ||
    producer.status !== "approved"
  ) {
    return null
  }
  const certificates = certificatesOf(listing)
  const inForce = certificateInForce(certificates, today)
  const season = seasonOf(listing)
  const origin = listing.origin && presentOrigin(listing.origin, places)
  const prices = row.variants
    .map(({ calculated_price }) => calculated_price?.calculated_amount)
    .filter((price): price is number => typeof price === "number")
  const holiday = holidayOf(producer)
  const sale = sellable(sellableFacts(listing), today)
  const onHoliday = !sale.ok && sale.refusal.code === "ocop.producer_closed"
  const change = nextChangeDay(certificates, season, holiday, listing.ships_from, today)
  return {
    id: row.id,
    handle: row.handle,
    title: row.title,
    thumbnail: row.thumbnail,
    aliases: otherWords(row.title, listing, producer),
    description: row.description ?? "",
    producer_id: producer.id,
    producer_name: producer.name,
    producer_handle: producer.handle,
    producer_kind: producer.kind,
    stars: inForce?.stars ?? null,
    certificate_valid_until: inForce?.valid_until ?? null,
    province_code: origin?.province_code ?? "",
    province: origin?.province ?? "",
    former_province: origin?.former_province ?? null,
    commune: origin?.commune ?? "",
    place_names: listing.origin ? placeNames(listing.origin, places) : [],
    group: listing.group_code,
    // The database gives them in any order, and the index is compared with it.
    tags: (row.tags ?? []).map(({ value }) => value).sort(),
    price_min: prices.length ? Math.min(...prices) : null,
    price_max: prices.length ? Math.max(...prices) : null,
    in_stock: row.variants.some((variant) => availableUnits(variant) !== 0),
    in_season: season !== null && inSeason(season, today),
    on_sale: sale.ok,
    closed_until: onHoliday ? (closedOn(holiday, today)?.until ?? null) : null,
    ships_from: sale.ok ? sale.ships_from : null,
    status: row.status,
    sales_channel_ids: (row.sales_channels ?? []).map(({ id }) => id),
    created_at: new Date(row.created_at).toISOString(),
    computed_on: dayNumber(today),
    changes_on: change ? dayNumber(change) : NEVER,
  }
}
