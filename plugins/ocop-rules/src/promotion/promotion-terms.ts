import { dong, type Dong } from "../money.js"

/** What a promotion takes off an order. */
export interface PromotionTerms {
  readonly target: "goods" | "shipping"
  /** Whole percent of each line, or a sum off the whole order. */
  readonly takes:
    | { readonly kind: "percentage"; readonly percent: number }
    | { readonly kind: "fixed"; readonly amount: Dong }
  /** The most that it takes off one order; null is no limit. */
  readonly max_per_order: Dong | null
  /** It ends with so many orders; null is no limit. */
  readonly first_orders: number | null
  /** So many orders of one customer; null is no limit. */
  readonly per_customer: number | null
}

/**
 * What terms take off goods (or shipping) that cost so much together, in whole đồng, half up; never more than they
 * cost, and never more than the most for one order.
 *
 * @param cost of what the promotion touches in one order, before discounts
 */
export function takenOff({ takes, max_per_order }: PromotionTerms, cost: Dong): Dong {
  const wished =
    takes.kind === "fixed" ? takes.amount : Math.floor((cost * takes.percent * 2 + 100) / 200)
  return dong(Math.min(wished, cost, max_per_order ?? wished))
}
