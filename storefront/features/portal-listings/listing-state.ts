import type { ProducerListingRow } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

export type ListingStanding = "on_sale" | "closed" | "draft" | "waiting" | "changes" | "paused"

type Facts = Pick<ProducerListingRow, "status" | "review" | "closed_code">

/** Where a listing stands, in the one word that its producer looks for. */
export function standingOf({ status, review, closed_code }: Facts): ListingStanding {
  switch (status) {
    case "published":
      return closed_code ? "closed" : "on_sale"
    case "withdrawn":
      return "paused"
    case "submitted":
      return "waiting"
    case "draft":
      return review === "changes_asked" ? "changes" : "draft"
  }
}

export function standingWords(standing: ListingStanding): string {
  switch (standing) {
    case "on_sale":
      return m.portal_listings_state_on_sale()
    case "closed":
      return m.portal_listings_state_closed()
    case "draft":
      return m.portal_listings_state_draft()
    case "waiting":
      return m.portal_listings_state_waiting()
    case "changes":
      return m.portal_listings_state_changes()
    case "paused":
      return m.portal_listings_state_paused()
  }
}

/** Of a listing that shoppers know: what has become of its next version; null without one. */
export function nextVersionWords({ status, review }: Facts): string | null {
  if (status === "draft" || status === "submitted") return null
  switch (review) {
    case "draft":
      return m.portal_listings_next_draft()
    case "submitted":
      return m.portal_listings_next_waiting()
    case "changes_asked":
      return m.portal_listings_next_changes()
    case null:
      return null
  }
}
