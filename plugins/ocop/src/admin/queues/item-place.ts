import type { QueueItem, QueueKind } from "@ocop/contract"

/** The page of the admin on which one of a queue is answered. */
export function placeOf(kind: QueueKind, { id, producer }: QueueItem): string {
  switch (kind) {
    case "producers":
      return `/producers/${id}`
    case "claims":
      return `/producers/${producer?.id ?? ""}`
    case "certificates":
      return `/certificate-filings/${id}`
    case "listings":
      return `/listing-reviews/${id}`
    case "reviews":
      return "/reviews"
    case "transfers":
      return `/bank-transfers/${id}`
    case "card_reviews":
    case "refunds":
      return "/refunds"
    case "complaints":
      return `/complaints/${id}`
    case "payouts":
      return "/payouts"
  }
}
