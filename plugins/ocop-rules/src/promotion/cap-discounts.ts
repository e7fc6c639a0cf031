import { apportion } from "../apportion.js"
import type { Dong } from "../money.js"
import { dong } from "../money.js"

/** A whole discount of one line. */
export interface CappableDiscount {
  /** Of the promotion. */
  readonly code: string
  readonly amount: Dong
}

/**
 * The same discounts, in their order, none of whose promotions takes more off an order than it may. What is left of
 * a promotion is shared over its lines by what it took off each, to the đồng.
 *
 * @param cap the most that a promotion takes off one order; null for as much as it likes
 */
export function capDiscounts(
  discounts: readonly CappableDiscount[],
  cap: (code: string) => Dong | null
): Dong[] {
  const amounts = discounts.map(({ amount }) => amount)
  for (const code of new Set(discounts.map((discount) => discount.code))) {
    const most = cap(code)
    const mine = discounts.flatMap((discount, index) => (discount.code === code ? [index] : []))
    const taken = mine.reduce((sum, index) => sum + amounts[index]!, 0)
    if (most === null || taken <= most) continue
    const shares = apportion(
      dong(most),
      mine.map((index) => amounts[index]!)
    )
    mine.forEach((index, at) => {
      amounts[index] = shares[at]!
    })
  }
  return amounts
}
