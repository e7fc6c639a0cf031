import { shopOrderRefusals, type ShopOrderRefusal } from "./shop-order-refusal.js"

/** Why a producer cannot send its part. */
export const DECLINE_REASONS = [
  "out_of_stock",
  "cannot_make_in_time",
  "cannot_deliver_there",
  "buyer_unreachable",
  "buyer_asked",
  "other",
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** Why a part ended; "timed_out" and "unpaid" are the system's own reasons. */
export type EndReason = DeclineReason | "timed_out" | "unpaid"

/** What stands against this reason: «other» alone says nothing to the buyer. */
export function declineProblem(
  reason: DeclineReason,
  words: string | null
): ShopOrderRefusal | null {
  return reason === "other" && !words?.trim() ? shopOrderRefusals.declineWordsMissing() : null
}
