import type { ListingOfferForm } from "@ocop/contract"
import { foldVietnamese, isMonthDay, isShipsFrom, namesAStar, type IsoDay } from "@ocop/rules"
import { packSizeRefused, packSizeTwice, seasonInvalid, shipsFromInvalid } from "./listing-problems"

/**
 * What the form's schema can't say of an offer: pack sizes have plain names, each its own, and a season's days
 * are days, and what is sold ahead is sent on a day to come.
 *
 * @throws MedusaError `ocop.pack_size_names_star`, `ocop.pack_size_twice`, `ocop.season_invalid`,
 *   `ocop.ships_from_invalid`
 */
export function assertOffer(
  { variants, season, ships_from }: ListingOfferForm,
  today: IsoDay
): void {
  const seen = new Set<string>()
  for (const { title } of variants) {
    if (namesAStar(title)) throw packSizeRefused(title)
    const folded = foldVietnamese(title)
    if (seen.has(folded)) throw packSizeTwice(title)
    seen.add(folded)
  }
  if (season && !(isMonthDay(season.from) && isMonthDay(season.to))) throw seasonInvalid()
  if (ships_from && !isShipsFrom(ships_from, today)) throw shipsFromInvalid(ships_from)
}
