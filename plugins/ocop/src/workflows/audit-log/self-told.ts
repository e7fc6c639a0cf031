/**
 * Parts of /admin whose routes write their own lines, in the transaction of what they do. One of them that wrote none
 * has changed nothing: it was asked a second time, or only showed what would be.
 */
export const SELF_TOLD: ReadonlySet<string> = new Set([
  "bank-transfers",
  "baskets",
  "campaign-pages",
  "campaign-pictures",
  "card-reviews",
  "cash-limits",
  "certificate-filings",
  "commission-rules",
  "complaints",
  "courier-remittances",
  "delivery-services",
  "home-slots",
  "legal-settings",
  "listing-reviews",
  "listings",
  "operators",
  "payouts",
  "producer-claims",
  "producers",
  "programme",
  "promotion-bearers",
  "promotion-guides",
  "refunds",
  "reviews",
  "settlement-settings",
  "shop-orders",
])

/** @param path "/admin/payouts/payo_1/references" */
export const isSelfTold = (path: string): boolean => SELF_TOLD.has(path.split("/")[2] ?? "")
