import type { ListingStatus } from "../sellable.js"

/** Of a wording that shoppers do not read yet; null when nothing waits. */
export type ListingReviewStanding = "draft" | "submitted" | "changes_asked" | null

/** Where a listing is, and where the wording is that may replace what shoppers read. */
export interface ListingStanding {
  readonly status: ListingStatus
  readonly review: ListingReviewStanding
}

export type ListingAction =
  "save_wording" | "drop_wording" | "submit" | "approve" | "ask_changes" | "withdraw" | "restore"

/** On sale now or before: there is a wording that an operator has approved. */
export const wasPublished = ({ status }: Pick<ListingStanding, "status">): boolean =>
  status === "published" || status === "withdrawn"

/**
 * Where an action leads; null when it makes no sense from there. A repeat leads to where the listing is.
 *
 * A published listing stays on sale whatever happens to the wording that waits; a new one is `submitted`
 * while its first wording is, and a draft otherwise.
 */
export function nextListingStanding(
  now: ListingStanding,
  action: ListingAction
): ListingStanding | null {
  const { status, review } = now
  const waiting = (next: ListingReviewStanding): ListingStanding => ({
    status: wasPublished(now) ? status : next === "submitted" ? "submitted" : "draft",
    review: next,
  })
  switch (action) {
    case "save_wording":
      return waiting("draft")
    case "drop_wording":
      return wasPublished(now) ? waiting(null) : null
    case "submit":
      return review === null ? null : waiting("submitted")
    case "ask_changes":
      return review === "submitted" || review === "changes_asked" ? waiting("changes_asked") : null
    case "approve":
      if (review !== "submitted") return null
      return { status: status === "withdrawn" ? "withdrawn" : "published", review: null }
    case "withdraw":
      return wasPublished(now) ? { status: "withdrawn", review } : null
    case "restore":
      return wasPublished(now) ? { status: "published", review } : null
  }
}

/** Only what no shopper ever saw may be deleted: what was on sale is kept (domain.md §5, 3). */
export const mayDeleteListing = ({ status }: ListingStanding): boolean => status === "draft"
