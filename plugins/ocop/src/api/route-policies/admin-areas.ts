import type { AdminArea, Admitted } from "@ocop/rules"

const all: Admitted = ["reviewer", "finance", "viewer"]
const staff: Admitted = ["reviewer", "finance"]
const reviewer: Admitted = ["reviewer"]
const finance: Admitted = ["finance"]
const administrators: Admitted = []

const area = (path: string, read: Admitted, write: Admitted): AdminArea => ({
  path: `/admin/${path}`,
  read,
  write,
})
const seenByAll = (...paths: string[]) => paths.map((path) => area(path, all, administrators))

/**
 * Which operators may call which part of the admin, core's routes and ours; administrators may everything, and what
 * is not here is theirs alone. Viewers see the programme and the shop window, and nothing of buyers, of money or
 * of people's papers. `unit-tests/role-matrix.txt` is what comes out, route by route.
 */
export const ADMIN_AREAS: readonly AdminArea[] = [
  // Without these the admin does not open.
  area("users/me", "signed-in", administrators),
  area("operators/me", "signed-in", administrators),
  area("stores", "signed-in", administrators),
  ...seenByAll("feature-flags", "plugins", "locales", "layouts", "views", "property-labels"),
  area("storefront", all, administrators),
  area("provinces", all, administrators),

  // The register, its producers and what they show.
  area("certificates", all, reviewer),
  area("certificate-imports", reviewer, reviewer),
  area("certificate-filings", reviewer, reviewer),
  area("producers", all, reviewer),
  area("producers/:id", staff, reviewer),
  area("producers/:id/documents", reviewer, reviewer),
  area("producers/:id/statement", finance, finance),
  area("producer-claims", reviewer, reviewer),
  area("listing-reviews", reviewer, reviewer),
  area("listings", all, reviewer),
  area("reviews", staff, reviewer),
  area("queues", staff, administrators),

  // The programme and what the shop says of it.
  area("programme", all, administrators),
  area("campaign-pages", all, reviewer),
  area("home-slots", all, reviewer),
  area("baskets", all, reviewer),
  area("promotion-guides", all, finance),
  area("promotion-bearers", all, finance),
  area("promotions", all, finance),
  area("campaigns", all, finance),
  area("legal-settings", all, administrators),

  // Orders and money.
  area("shop-orders", staff, staff),
  area("complaints", staff, staff),
  area("orders", staff, finance),
  area("order-changes", staff, finance),
  area("order-edits", staff, finance),
  area("returns", staff, finance),
  area("exchanges", staff, finance),
  area("claims", staff, finance),
  area("fulfillments", staff, finance),
  area("reservations", staff, administrators),
  area("customers", staff, administrators),
  area("customer-groups", staff, administrators),
  area("payments", finance, finance),
  area("payment-collections", finance, finance),
  area("refunds", finance, finance),
  area("card-reviews", finance, finance),
  area("bank-transfers", finance, finance),
  area("cash-collections", finance, finance),
  area("cash-limits", finance, finance),
  area("courier-remittances", finance, finance),
  area("payouts", finance, finance),
  area("settlement-settings", finance, finance),
  area("commission-rules", staff, finance),
  area("delivery-services", all, finance),

  // Goods, and how the shop is set up.
  ...seenByAll("products", "product-variants", "product-options", "product-tags", "product-types"),
  ...seenByAll("product-categories", "collections", "price-lists", "price-preferences"),
  ...seenByAll("inventory-items", "stock-locations", "sales-channels", "regions", "currencies"),
  ...seenByAll("shipping-options", "shipping-option-types", "shipping-profiles"),
  ...seenByAll("fulfillment-providers", "fulfillment-sets"),
  ...seenByAll("tax-providers", "tax-rates", "tax-regions", "return-reasons", "refund-reasons"),
  ...seenByAll("search", "search-indexes", "search-checks", "translations"),
  area("uploads", administrators, reviewer),
]
