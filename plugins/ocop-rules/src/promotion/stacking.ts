/** A percentage off goods above which an operator is warned: half of the price. */
export const HIGHEST_PERCENT = 50

/** Another promotion that touches the same goods at the same time. */
export interface StackedPromotion {
  /** Whole percent; null for a fixed sum. */
  readonly percent: number | null
}

/**
 * What promotions that all apply take off goods together, in percent of the price, to a tenth: each counts from what
 * those before it left. Fixed sums are not in it.
 */
export function stackedPercent(promotions: readonly StackedPromotion[]): number {
  const left = promotions.reduce((left, { percent }) => (left * (100 - (percent ?? 0))) / 100, 100)
  return Math.round((100 - left) * 10) / 10
}

/** Whether two spans of days touch; null is without an end on that side. Both days are included. */
export function daysOverlap(
  a: { readonly from: string | null; readonly to: string | null },
  b: { readonly from: string | null; readonly to: string | null }
): boolean {
  return !(a.to && b.from && a.to < b.from) && !(b.to && a.from && b.to < a.from)
}
