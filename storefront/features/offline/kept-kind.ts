import { barePath } from "~/platform/i18n/locale"

/** What a browser may keep for a time without a connection: a public page, or the state of an order. */
export type KeptKind = "page" | "order"

/** The same for everybody. What says "in force today" as its whole point (`/chung-nhan`), and what counts down, is not kept. */
const PUBLIC =
  /^\/$|^\/(san-pham|nha-san-xuat-ocop|tinh|nhom)\/[^/]+$|^\/(sao-ocop|cach-xep-hang|phap-ly(\/[^/]+)?)$/
/** The guest's link of an order, and nothing below it. */
const ORDER = /^\/don-hang\/[^/]+$/
/** Where somebody signs in, out, or leaves for good: the next one to look may be another. */
const PERSON_CHANGES = /^\/(dang-xuat|dang-nhap|dang-ky|dat-lai-mat-khau|tai-khoan\/xoa)(\.data)?$/

/** @returns null for what is never kept: carts, checkout, accounts, the portal, searches, whatever has a query */
export function keptKind({ pathname, search }: Pick<URL, "pathname" | "search">): KeptKind | null {
  const path = barePath(pathname)
  if (search) return null
  if (ORDER.test(path)) return "order"
  return PUBLIC.test(path) ? "page" : null
}

/** Whether a form sent there means that kept orders have to go. */
export function changesPerson(pathname: string): boolean {
  return PERSON_CHANGES.test(barePath(pathname))
}
