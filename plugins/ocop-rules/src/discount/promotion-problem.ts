/** What is asked of a promotion before it may exist. */
export interface PromotionFacts {
  /** Medusa's: whether amounts are taken off prices with VAT in them. */
  readonly is_tax_inclusive: boolean
  readonly target_type: "order" | "items" | "shipping_methods"
  readonly type: "fixed" | "percentage"
  readonly value: number
}

export type PromotionProblem =
  "promotion_not_tax_inclusive" | "promotion_shipping_percentage" | "promotion_value_not_whole"

/**
 * What would make totals fractional. Prices here have VAT in them, so a discount counted before tax has
 * a fraction whatever is rounded, and Medusa forgets of a discount on shipping that it includes tax.
 */
export function promotionProblem(promotion: PromotionFacts): PromotionProblem | null {
  const { is_tax_inclusive, target_type, type, value } = promotion
  if (!is_tax_inclusive) return "promotion_not_tax_inclusive"
  if (type === "fixed") return Number.isSafeInteger(value) ? null : "promotion_value_not_whole"
  // All of it is whole: free shipping is 100 %.
  if (target_type === "shipping_methods" && value !== 100) return "promotion_shipping_percentage"
  return null
}
