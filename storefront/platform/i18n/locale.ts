/** Vietnamese has the bare addresses; English has the same ones under /en. */
export const LOCALES = ["vi", "en"] as const
export type Locale = (typeof LOCALES)[number]
export const BASE_LOCALE: Locale = "vi"

/** The language an address is in. @param pathname as in `URL.pathname` */
export function localeOfPath(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "vi"
}

/** The Vietnamese (bare) address of a page in any language: `/en/tim-kiem` → `/tim-kiem`. */
export function barePath(pathname: string): string {
  if (localeOfPath(pathname) === "vi") return pathname
  return pathname.slice(3) || "/"
}

/** @param bare a root-relative Vietnamese address, with or without query */
export function pathIn(locale: Locale, bare: string): string {
  if (locale === "vi") return bare
  if (bare === "/" || bare.startsWith("/?")) return `/en${bare.slice(1)}`
  return `/en${bare}`
}
