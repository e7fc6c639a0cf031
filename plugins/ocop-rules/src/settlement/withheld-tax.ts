import { requireIsoDay, type IsoDay } from "../day.js"
import { dong, type BasisPoints, type Dong } from "../money.js"
import type { ProducerKind } from "../producer-kind.js"

/** What is withheld from household and individual sellers of goods, from a day on until the next row's. */
export interface WithheldTaxRate {
  readonly from: IsoDay
  readonly vat_bps: BasisPoints
  readonly pit_bps: BasisPoints
  /** The text it stands in. */
  readonly law: string
}

export interface WithheldTax {
  readonly vat: Dong
  readonly pit: Dong
}

/** Those who sell as a household or a person; the others pay their taxes themselves. */
const WITHHELD_FROM: readonly ProducerKind[] = ["household-business", "production-facility"]

/** True for sellers from whom a market withholds tax. */
export function isTaxWithheldFrom(kind: ProducerKind): boolean {
  return WITHHELD_FROM.includes(kind)
}

/**
 * What is withheld of goods sold on that day, after discounts and without shipping; each tax to the nearest đồng.
 * Before the first row's day nothing is.
 *
 * @throws RangeError when the day is malformed or goods are negative
 */
export function withheldTax(
  goods: Dong,
  day: IsoDay,
  rates: readonly WithheldTaxRate[]
): WithheldTax {
  requireIsoDay(day)
  if (goods < 0) throw new RangeError(`Tax is withheld of goods of 0 đồng or more, got ${goods}`)
  const rate = rates
    .filter(({ from }) => requireIsoDay(from) <= day)
    .reduce<WithheldTaxRate | null>(
      (last, row) => (last && last.from >= row.from ? last : row),
      null
    )
  return { vat: nearest(goods, rate?.vat_bps ?? 0), pit: nearest(goods, rate?.pit_bps ?? 0) }
}

function nearest(goods: Dong, rate: number): Dong {
  return dong(Number((BigInt(goods) * BigInt(rate) + 5_000n) / 10_000n))
}
