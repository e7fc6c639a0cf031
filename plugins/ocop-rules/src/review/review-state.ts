/** Where a review stands; only what is published is shown. */
export const REVIEW_STATES = ["pending", "published", "rejected", "hidden"] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** What an operator does with a review. */
export type ReviewDeed = "publish" | "reject" | "hide"

const STEPS: Readonly<Record<ReviewDeed, { from: readonly ReviewState[]; to: ReviewState }>> = {
  publish: { from: ["pending", "hidden"], to: "published" },
  reject: { from: ["pending"], to: "rejected" },
  hide: { from: ["published"], to: "hidden" },
}

/** The state after a deed; the same state for a repeat; null where it can't be done (SPEC RV5). */
export function reviewAfter(state: ReviewState, deed: ReviewDeed): ReviewState | null {
  const { from, to } = STEPS[deed]
  return state === to || from.includes(state) ? to : null
}

/** True where its author reads why. */
export function reviewDeedNeedsReason(deed: ReviewDeed): boolean {
  return deed !== "publish"
}
