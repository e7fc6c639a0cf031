/** Whole đồng. VND has no minor unit, so an amount is always an integer and is never ×100 or ÷100. */
export type Dong = number & { readonly __unit: "dong" }

/** Hundredths of a percent: 8% is 800. Integers keep the arithmetic exact. */
export type BasisPoints = number & { readonly __unit: "basis-points" }

/**
 * The only door from a plain number to đồng. Negative amounts are allowed (a refund, a correction);
 * whoever forbids them says so. Minus zero becomes zero, so that equal amounts compare equal.
 *
 * @throws RangeError for a fraction, NaN, infinity or beyond ±(2^53 − 1): rounding is a decision,
 *   and it belongs to the caller who knows which way
 */
export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`An amount in đồng must be a whole number, got ${amount}; round it first`)
  }
  return (amount + 0) as Dong
}

/**
 * A rate from 0 (nothing) to 10,000 (everything).
 *
 * @throws RangeError outside 0 to 10,000 or for a fraction; 0.08 is a likely mistake for 800
 */
export function bps(rate: number): BasisPoints {
  if (!Number.isSafeInteger(rate) || rate < 0 || rate > 10_000) {
    throw new RangeError(`A rate must be 0 to 10000 whole basis points (8% is 800), got ${rate}`)
  }
  return (rate + 0) as BasisPoints
}

/**
 * Adds amounts; nothing adds up to 0.
 *
 * @throws RangeError when a sum on the way leaves the safe integers, because the rest would be wrong
 */
export function sumDong(amounts: Iterable<Dong>): Dong {
  let total = dong(0)
  for (const amount of amounts) {
    total = dong(total + amount)
  }
  return total
}
