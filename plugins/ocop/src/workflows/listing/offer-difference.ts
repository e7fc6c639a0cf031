import type { ListingOfferForm } from "@ocop/contract"
import { sentFrom, type IsoDay } from "@ocop/rules"
import { seasonOf } from "../sale/listing-facts"
import type { ListingRow } from "./listing-row"
import type { OfferPlan } from "./plan-offer"

type Changes = Record<string, unknown>

/** What of an offer changes, for the log: terms, and of each pack size only what is another than before. */
export function offerDifference(
  row: ListingRow,
  offer: ListingOfferForm,
  { kept, added, removed }: OfferPlan,
  today: IsoDay
): { before: Changes; after: Changes } {
  const before: Changes = {}
  const after: Changes = {}
  const note = (field: string, was: unknown, is: unknown) => {
    if (JSON.stringify(was) === JSON.stringify(is)) return
    before[field] = was
    after[field] = is
  }
  const season = offer.season && { from: offer.season.from, to: offer.season.to }
  note("season", seasonOf(row), season)
  note("orders_off_season", row.orders_off_season, offer.orders_off_season)
  note("preparation_days", row.preparation_days, offer.preparation_days)
  note("ships_from", sentFrom(row.ships_from, today), offer.ships_from)
  for (const { before: was, title, price, stock, weight, rank } of kept) {
    note(`${was.id}.title`, was.title, title)
    note(`${was.id}.price`, was.price, price)
    note(`${was.id}.stock`, was.stocked, stock)
    note(`${was.id}.weight_grams`, was.weight, weight)
    note(`${was.id}.rank`, was.rank, rank)
  }
  for (const { title, price, stock } of added) note(`added ${title}`, null, { price, stock })
  for (const { title, price, stocked } of removed) {
    note(`removed ${title}`, { price, stock: stocked }, null)
  }
  return { before, after }
}
