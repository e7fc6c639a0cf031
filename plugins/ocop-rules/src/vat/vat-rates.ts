import { type IsoDay, requireIsoDay } from "../day.js"
import { bps, type BasisPoints } from "../money.js"

/** What VAT asks of goods; which goods are in which class is in `vat-class.ts`. */
export type VatClass = "standard" | "not_reduced" | "farm"

interface VatRates {
  readonly from: IsoDay
  readonly rates: Readonly<Record<VatClass, BasisPoints>>
  readonly source: string
}

/**
 * Oldest first; each runs until the next begins, on the day of sale in Vietnam. Law on VAT 48/2024/QH15,
 * Art. 9: 10 %, and 5 % for farm produce that is traded unprocessed.
 */
export const VAT_RATES: readonly VatRates[] = [
  {
    from: "2025-07-01",
    rates: { standard: bps(800), not_reduced: bps(1_000), farm: bps(500) },
    source: "Resolution 204/2025/QH15, Decree 174/2025/NĐ-CP: 8 % until 31/12/2026",
  },
  {
    from: "2027-01-01",
    rates: { standard: bps(1_000), not_reduced: bps(1_000), farm: bps(500) },
    source: "Law 48/2024/QH15: the reduction has ended",
  },
]

/** @throws RangeError before 1 July 2025, of which nothing is kept */
export function vatRateOf(vatClass: VatClass, day: IsoDay): BasisPoints {
  const version = VAT_RATES.findLast(({ from }) => from <= requireIsoDay(day))
  if (!version) throw new RangeError(`There are no VAT rates for ${day}`)
  return version.rates[vatClass]
}
