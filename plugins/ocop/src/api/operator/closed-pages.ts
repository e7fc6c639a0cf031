import { mayCall, type OperatorRole } from "@ocop/rules"
import { ADMIN_AREAS } from "../route-policies/admin-areas"

/** Pages of the admin that are not called as the route that they ask first. */
const CORE_PAGES: Readonly<Record<string, string>> = {
  categories: "product-categories",
  inventory: "inventory-items",
  "settings/users": "users",
  "settings/publishable-api-keys": "api-keys",
  "settings/secret-api-keys": "api-keys",
  "settings/workflows": "workflows-executions",
}

const PAGES: readonly string[] = [
  ...["orders", "products", "collections", "product-options", "reservations", "customers"],
  ...["customer-groups", "promotions", "campaigns", "price-lists"],
  ...["producers", "certificates", "certificate-imports", "certificate-filings"],
  ...["listing-reviews", "complaints", "refunds", "bank-transfers", "courier-remittances"],
  ...["payouts", "commission-rules", "delivery-services", "queues", "programme"],
  ...["promotion-guides", "campaign-pages", "baskets", "home-slots", "legal-settings"],
  ...["operators", "audit-log"],
]

/** Pages that a role cannot read, "/orders": the menu leaves them out. */
export function closedPages(role: OperatorRole | null): string[] {
  const asks = [...PAGES.map((page) => [page, page] as const), ...Object.entries(CORE_PAGES)]
  return asks
    .filter(([, route]) => !mayCall(ADMIN_AREAS, role, "GET", `/admin/${route}`))
    .map(([page]) => `/${page}`)
}
