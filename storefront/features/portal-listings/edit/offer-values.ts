import type { ListingOfferForm, ListingVariantForm } from "@ocop/contract"
import { seasonValuesOf, type SeasonValues } from "./season-values"

/** A pack size as its form shows it. */
export type PackValues = {
  /** Tells the rows of a form apart while some are added and removed. */
  key: string
  /** Empty for a new one. */
  id: string
  title: string
  price: string
  stock: string
  /** The stock that the form showed before anything was typed: goods may be bought meanwhile. */
  seen: string
  weight: string
}

/** What goes on sale at once, as typed. */
export type OfferValues = SeasonValues & {
  packs: PackValues[]
  orders_off_season: boolean
  preparation_days: string
  /** "ahead" is ordered before it is there. */
  sold: "now" | "ahead"
  /** "2027-03-01". */
  ships_from: string
}

/** @param write how an amount is written in the reader's language: "120.000" */
export function offerValuesOf(
  offer: ListingOfferForm,
  write: (amount: number) => string
): OfferValues {
  return {
    packs: offer.variants.map((variant, index) => packValuesOf(variant, `v${index}`, write)),
    ...seasonValuesOf(offer.season),
    orders_off_season: offer.orders_off_season,
    preparation_days: String(offer.preparation_days),
    sold: offer.ships_from ? "ahead" : "now",
    ships_from: offer.ships_from ?? "",
  }
}

function packValuesOf(
  { id = "", title, price, stock, weight_grams }: ListingVariantForm,
  key: string,
  write: (amount: number) => string
): PackValues {
  return {
    key,
    id,
    title,
    price: write(price),
    stock: write(stock),
    seen: write(stock),
    weight: write(weight_grams),
  }
}

export function emptyPack(taken: readonly Pick<PackValues, "key">[]): PackValues {
  let number = taken.length
  while (taken.some(({ key }) => key === `n${number}`)) number++
  return { key: `n${number}`, id: "", title: "", price: "", stock: "", seen: "", weight: "" }
}

/** What a new listing's first form shows. */
export function emptyOffer(): OfferValues {
  return {
    packs: [emptyPack([])],
    ...seasonValuesOf(null),
    orders_off_season: false,
    preparation_days: "2",
    sold: "now",
    ships_from: "",
  }
}
