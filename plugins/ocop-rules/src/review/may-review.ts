import { isGivenUp, type ShopOrderStatus } from "../shop-order/shop-order-status.js"

/** Days of 24 hours from delivery in which goods can be reviewed. */
export const REVIEW_DAYS = 180
const DAY_MS = 86_400_000

/** What was bought of a listing in one part of an order. */
export interface BoughtLine {
  readonly status: ShopOrderStatus
  readonly delivered_at: Date | null
  /** Pieces that were ordered. */
  readonly quantity: number
  /** Pieces that were never sent. */
  readonly cancelled: number
  /** Pieces that were given back against their price. */
  readonly returned: number
}

export type ReviewRefusalCode =
  | "ocop.review_not_bought"
  | "ocop.review_too_late"
  | "ocop.review_state_conflict"
  | "ocop.review_changed"
  | "ocop.review_pictures_full"

/** The moment from which a part's goods can no longer be reviewed. */
export function reviewUntil(deliveredAt: Date): Date {
  return new Date(deliveredAt.getTime() + REVIEW_DAYS * DAY_MS)
}

/**
 * Why goods can't be reviewed by whoever bought these lines of them, or null. One line that may be reviewed is
 * enough (SPEC RV1, RV2).
 */
export function whyNoReview(lines: readonly BoughtLine[], now: Date): ReviewRefusalCode | null {
  const kept = lines.filter(isKept)
  if (!kept.length) return "ocop.review_not_bought"
  const open = kept.some(({ delivered_at }) => now.getTime() < reviewUntil(delivered_at!).getTime())
  return open ? null : "ocop.review_too_late"
}

const isKept = ({ status, delivered_at, quantity, cancelled, returned }: BoughtLine): boolean =>
  !isGivenUp(status) && delivered_at !== null && quantity - cancelled - returned > 0
