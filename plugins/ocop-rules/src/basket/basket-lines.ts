import type { Dong } from "../money.js"
import type { BasketShare } from "./allocate-basket.js"

/** A line of a cart that belongs to a basket. */
export interface BasketLine {
  readonly variant_id: string
  readonly quantity: number
  readonly unit_price: number
}

/** A part with its shares of the price, as its producer agreed to them. */
export interface SharedPart {
  readonly variant_id: string
  readonly shares: readonly BasketShare[]
}

/** A line that a cart must hold, with the units of it in one basket. */
export interface ExpectedLine extends BasketLine {
  readonly unit_price: Dong
  readonly units: number
}

/** The lines of so many baskets: one for each part and price. They cost `count` times the basket's price. */
export function basketLines(parts: readonly SharedPart[], count: number): ExpectedLine[] {
  return parts.flatMap(({ variant_id, shares }) =>
    shares.map(({ units, unit_price }) => ({
      variant_id,
      units,
      unit_price,
      quantity: units * count,
    }))
  )
}

const written = ({ variant_id, unit_price, quantity }: BasketLine) =>
  `${variant_id} ${unit_price} ${quantity}`

/**
 * How many whole baskets some lines of a cart are, of parts and shares as they are today.
 *
 * @returns null when they are none: a line is missing, changed, doubled, or was priced by other shares
 */
export function wholeBaskets(
  parts: readonly SharedPart[],
  lines: readonly BasketLine[]
): number | null {
  const [first] = basketLines(parts, 1)
  const held = lines.find(
    ({ variant_id, unit_price }) =>
      variant_id === first?.variant_id && unit_price === first.unit_price
  )
  if (!first || !held) return null
  const count = held.quantity / first.quantity
  if (!Number.isSafeInteger(count) || count < 1) return null
  const expected = basketLines(parts, count).map(written).sort()
  const there = lines.map(written).sort()
  return expected.length === there.length && expected.every((line, at) => line === there[at])
    ? count
    : null
}
