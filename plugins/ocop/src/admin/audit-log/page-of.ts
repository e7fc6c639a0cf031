import type { AuditEntry } from "@ocop/contract"

/** Where things can be looked at, by their kind. */
const PAGES: Readonly<Record<string, string>> = {
  campaign: "/campaigns",
  certificate: "/certificates",
  certificate_filing: "/certificate-filings",
  complaint: "/complaints",
  customer: "/customers",
  inventory_item: "/inventory",
  order: "/orders",
  price_list: "/price-lists",
  producer: "/producers",
  product: "/products",
  product_collection: "/collections",
  promotion: "/promotions",
}

/** The page of what was changed; null where there is none. */
export function pageOf({ subject_type, subject_id, action }: AuditEntry): string | null {
  const page = PAGES[subject_type]
  return page && subject_id !== "-" && !action.endsWith(".deleted") ? `${page}/${subject_id}` : null
}
