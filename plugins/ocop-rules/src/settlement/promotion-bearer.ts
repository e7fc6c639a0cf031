import { dong, type BasisPoints, type Dong } from "../money.js"

/** Who pays for a discount: the market, the producers of the goods, or both by `platform_bps`. */
export const PROMOTION_BEARERS = ["platform", "producer", "shared"] as const
export type PromotionBearer = (typeof PROMOTION_BEARERS)[number]

export interface BearerOfPromotion {
  readonly bearer: PromotionBearer
  /** What the market bears of a shared one. */
  readonly platform_bps: BasisPoints
}

/**
 * What the market bears of a discount. A promotion that nobody was named for is the market's: only operators
 * make them, and no producer pays for what it was not asked about.
 *
 * @throws RangeError for a negative discount
 */
export function platformBorne(discount: Dong, by: BearerOfPromotion | undefined): Dong {
  if (discount < 0) throw new RangeError(`A discount is 0 đồng or more, got ${discount}`)
  if (!by || by.bearer === "platform") return discount
  if (by.bearer === "producer") return dong(0)
  return dong(Number((BigInt(discount) * BigInt(by.platform_bps)) / 10_000n))
}
