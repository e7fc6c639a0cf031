import type { ListingOfferForm } from "@ocop/contract"
import { foldVietnamese, isMonthDay, namesAStar } from "@ocop/rules"
import { packSizeRefused, packSizeTwice, seasonInvalid } from "./listing-problems"

/**
 * What the form's schema can't say of an offer: pack sizes have plain names, each its own, and a season's days
 * are days.
 *
 * @throws MedusaError `ocop.pack_size_names_star`, `ocop.pack_size_twice`, `ocop.season_invalid`
 */
export function assertOffer({ variants, season }: ListingOfferForm): void {
  const seen = new Set<string>()
  for (const { title } of variants) {
    if (namesAStar(title)) throw packSizeRefused(title)
    const folded = foldVietnamese(title)
    if (seen.has(folded)) throw packSizeTwice(title)
    seen.add(folded)
  }
  if (season && !(isMonthDay(season.from) && isMonthDay(season.to))) throw seasonInvalid()
}
