import { dong, type Dong } from "./money.js"

/**
 * Shares a total out by weight, so that the parts are whole đồng and add up to it exactly. Each part
 * is its exact share rounded down; what is left goes one đồng each to the largest remainders, ties to
 * the earlier index (largest-remainder method). A negative total is the mirror of the positive one.
 * A weight of 0 gets 0.
 *
 * @param weights whole numbers of 0 or more in any one unit (đồng, grams: not 0.5 kg)
 * @throws RangeError for another weight, or when there is a total but no weight above 0 to carry it:
 *   sharing evenly instead would be a guess about whose money it is
 */
export function apportion(total: Dong, weights: readonly number[]): Dong[] {
  for (const weight of weights) {
    if (!Number.isSafeInteger(weight) || weight < 0) {
      throw new RangeError(`A weight must be a whole number of 0 or more, got ${weight}`)
    }
  }
  if (total === 0) return weights.map(() => dong(0))
  const wholeWeight = weights.reduce((sum, weight) => sum + BigInt(weight), 0n)
  if (wholeWeight === 0n) {
    throw new RangeError(`Cannot share out ${total} đồng: no weight is above 0`)
  }
  const sign = total < 0 ? -1 : 1
  const amount = BigInt(Math.abs(total))
  const shares = weights.map((weight, index) => {
    const product = amount * BigInt(weight)
    return { index, floor: product / wholeWeight, remainder: product % wholeWeight }
  })
  const left = Number(amount - shares.reduce((sum, { floor }) => sum + floor, 0n))
  const raised = new Set(
    [...shares]
      .sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder))
      .slice(0, left)
      .map(({ index }) => index)
  )
  return shares.map(({ index, floor }) =>
    dong(sign * (Number(floor) + (raised.has(index) ? 1 : 0)))
  )
}
