import { bps, dong, type Dong } from "../money.js"
import { platformBorne, type BearerOfPromotion } from "../settlement/promotion-bearer.js"
import { takenOff, type PromotionTerms } from "./promotion-terms.js"

/** An order of the past, as far as a promotion would have touched it. */
export interface PastOrder {
  /** Who bought, as limits count customers; "" is nobody known, who counts as a new one each time. */
  readonly customer: string
  /** What the touched goods, or the shipping, cost before discounts. */
  readonly cost: Dong
}

export interface PromotionEstimate {
  /** Orders that it would have touched, and of those the ones that limits leave. */
  readonly touched: number
  readonly orders: number
  readonly discount: Dong
  readonly platform: Dong
  readonly producers: Dong
}

/**
 * What a promotion would have cost on orders of the past, in the order in which they were placed, if nobody had
 * bought more because of it. The two payers' parts always add up to the discount.
 */
export function estimatePromotion(
  terms: PromotionTerms,
  bearer: BearerOfPromotion,
  past: readonly PastOrder[]
): PromotionEstimate {
  const uses = new Map<string, number>()
  const touched = past.filter(({ cost }) => cost > 0)
  let orders = 0
  let discount = 0
  let platform = 0
  for (const { customer, cost } of touched) {
    const used = customer ? (uses.get(customer) ?? 0) : 0
    if (terms.first_orders !== null && orders >= terms.first_orders) break
    if (terms.per_customer !== null && used >= terms.per_customer) continue
    const taken = takenOff(terms, cost)
    uses.set(customer, used + 1)
    orders++
    discount += taken
    platform += platformBorne(taken, { ...bearer, platform_bps: bps(bearer.platform_bps) })
  }
  return {
    touched: touched.length,
    orders,
    discount: dong(discount),
    platform: dong(platform),
    producers: dong(discount - platform),
  }
}
