import type { QueueKind } from "./operator-queue.js"

/** What can be done with several of a queue at once. */
export type QueueDeed = "approve" | "ask-changes" | "refuse" | "ignore" | "resolve"

const DEEDS: Readonly<Record<QueueKind, readonly QueueDeed[]>> = {
  producers: [],
  claims: [],
  certificates: ["refuse"],
  listings: ["approve", "ask-changes"],
  reviews: [],
  transfers: ["ignore"],
  card_reviews: ["resolve"],
  refunds: [],
  complaints: [],
  payouts: [],
}

/**
 * Deeds that need nothing of the one thing but itself. Who a producer is, a paper's star, what a buyer says, an order or a bank's
 * number is looked up one by one; payouts are one batch as they are.
 */
export function deedsForSeveral(kind: QueueKind): readonly QueueDeed[] {
  return DEEDS[kind]
}

/** True where somebody reads why: the same words then go to each. */
export function deedNeedsWords(deed: QueueDeed): boolean {
  return deed !== "approve"
}

/** The most that are done at once; each is a request of its own. */
export const MOST_AT_ONCE = 50
