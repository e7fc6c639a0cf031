import type { OwnRoleResponse } from "@ocop/contract"

/** Where Medusa leads after the log-in. */
const LANDING = "/orders"

/** CSS that hides links to these pages, "/orders", and to what is below them, from the menus. */
export function hiddenPages(pages: readonly string[]): string {
  if (pages.length === 0) return ""
  return `${pages.map((page) => `aside a[href$="${page}"]`).join(",")}{display:none}`
}

/**
 * Where to go from a page that the role does not open; null to stay.
 *
 * @param pathname within the admin, "/orders/order_1"
 */
export function wayOut({ role, closed_pages }: OwnRoleResponse, pathname: string): string | null {
  const isClosed = closed_pages.some((page) => pathname === page || pathname.startsWith(`${page}/`))
  if (!isClosed) return null
  return role && pathname === LANDING ? "/certificates" : "/my-role"
}
