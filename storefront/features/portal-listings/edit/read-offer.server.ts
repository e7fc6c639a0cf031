import {
  type ListingOfferForm,
  type ListingVariantForm,
  MAX_PRICE,
  MAX_STOCK,
  MAX_VARIANTS,
  MAX_WEIGHT,
} from "@ocop/contract"
import { foldVietnamese, isIsoDay, namesAStar } from "@ocop/rules"
import { parseDong } from "../typed/typed-dong"
import { parseCount, parseGrams } from "../typed/typed-number"
import type { OfferValues, PackValues } from "./offer-values"
import { monthDay } from "./season-values"

const MIN_PRICE = 1_000
const MAX_PREPARATION = 60

export type ReadOffer = {
  /** Null while anything is wrong. */
  offer: ListingOfferForm | null
  /** Names of the fields that are wrong, in the form's order; a pack's with its key: "price.n1". */
  wrong: string[]
}

/** Reads what was typed as an offer, or says which fields cannot be read. */
export function readOffer(values: OfferValues): ReadOffer {
  const packs = values.packs.map((pack) => readPack(pack, values.packs))
  const season = readSeason(values)
  const days = within(parseCount(values.preparation_days), 0, MAX_PREPARATION)
  const ahead = values.sold === "ahead"
  const wrong = [
    ...(packs.length === 0 || packs.length > MAX_VARIANTS ? ["packs"] : []),
    ...packs.flatMap((pack) => pack.wrong),
    ...season.wrong,
    ...(days === null ? ["preparation_days"] : []),
    ...(ahead && !isIsoDay(values.ships_from) ? ["ships_from"] : []),
  ]
  if (wrong.length > 0 || days === null) return { offer: null, wrong }
  return {
    wrong,
    offer: {
      variants: packs.map(({ variant }) => variant),
      season: season.window,
      orders_off_season: season.window !== null && values.orders_off_season,
      preparation_days: days,
      ships_from: ahead ? values.ships_from : null,
    },
  }
}

/** One pack size; `all` are the form's, because two of one name cannot be told apart. */
function readPack(pack: PackValues, all: readonly PackValues[]) {
  const title = nameOf(pack)
  const price = within(parseDong(pack.price), MIN_PRICE, MAX_PRICE)
  const stock = within(parseCount(pack.stock), 0, MAX_STOCK)
  const weight_grams = within(parseGrams(pack.weight), 1, MAX_WEIGHT)
  const twice = all.find((other) => sameName(other, pack))?.key !== pack.key
  const seen = parseCount(pack.seen)
  const wrong = [
    ...(!title || title.length > 60
      ? ["title"]
      : namesAStar(title)
        ? ["title_star"]
        : twice
          ? ["title_twice"]
          : []),
    ...(price === null ? ["price"] : []),
    ...(stock === null ? ["stock"] : []),
    ...(weight_grams === null ? ["weight"] : []),
  ].map((field) => `${field}.${pack.key}`)
  const variant: ListingVariantForm = {
    ...(pack.id ? { id: pack.id } : {}),
    title,
    price: price ?? 0,
    stock: stock ?? 0,
    ...(pack.id && seen !== null ? { stock_seen: seen } : {}),
    weight_grams: weight_grams ?? 0,
  }
  return { variant, wrong }
}

function nameOf({ title }: PackValues): string {
  return title.normalize("NFC").replaceAll("\u0000", "").trim()
}

function sameName(one: PackValues, other: PackValues): boolean {
  return foldVietnamese(nameOf(one)) === foldVietnamese(nameOf(other))
}

function readSeason(values: OfferValues) {
  if (values.season === "all") return { window: null, wrong: [] }
  const from = monthDay(values.from_month, values.from_day)
  const to = monthDay(values.to_month, values.to_day)
  const wrong = [...(from ? [] : ["season_from"]), ...(to ? [] : ["season_to"])]
  return { window: from && to ? { from, to } : null, wrong }
}

function within(number: number | null, least: number, most: number): number | null {
  return number !== null && number >= least && number <= most ? number : null
}
