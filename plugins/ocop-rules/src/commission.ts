import { dong, type BasisPoints, type Dong } from "./money.js"

/**
 * Splits what the buyer paid for goods into the platform's part and the producer's.
 * The two always add up to `goods`; the odd đồng goes to the producer.
 *
 * Exact for every amount: the product is taken in big integers. Goods are after discounts and
 * without shipping; a refund negates the parts it reverses instead of splitting a negative amount.
 *
 * @throws RangeError when `goods` is negative
 */
export function splitCommission(
  goods: Dong,
  rate: BasisPoints
): { platform: Dong; producer: Dong } {
  if (goods < 0) {
    throw new RangeError(`Commission is split on goods of 0 đồng or more, got ${goods}`)
  }
  const platform = dong(Number((BigInt(goods) * BigInt(rate)) / 10_000n))
  return { platform, producer: dong(goods - platform) }
}
