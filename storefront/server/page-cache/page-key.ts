import { createHash } from "node:crypto"

/** Pages that are the same for everybody, in Vietnamese and in English. */
const PUBLIC_PAGES = [
  /^\/$/,
  /^\/tim-kiem$/,
  /^\/cach-xep-hang$/,
  /^\/phap-ly(\/[^/]+)?$/,
  /^\/san-pham\/[^/]+\/danh-gia$/,
  /^\/(san-pham|nha-san-xuat-ocop|tinh|nhom|chien-dich)\/[^/]+$/,
  /^\/gio-qua(\/[^/]+)?$/,
  /^\/sao-ocop$/,
  /^\/mua-vu$/,
  /^\/chung-nhan(\/.+)?$/,
]

/** What an address may say after its question mark. A preview of a campaign is for whoever has its key. */
const SHARED_PARAMS = new Set([
  ...["q", "nguyen_van", "tinh", "tinh_cu", "sao", "nhom", "gia_tu", "gia_den"],
  ...["mua", "con_hang", "sap_xep", "trang", "tu", "thang"],
])

/** Longer ones are nobody's second visit. */
const LONGEST_ADDRESS = 300

/** A customer's session; one who has it is answered freshly, whatever a page may say to them one day. */
const SIGNED_IN = /(?:^|;\s*)tai-khoan=/

/**
 * Under what a page is kept; null when it is not one for everybody. Search engines, carts and languages of browsers
 * change nothing: a page's language is in its path. The host is in it, as canonical links may name it.
 */
export function pageKey(request: Request): string | null {
  if (request.method !== "GET") return null
  if (request.headers.has("authorization")) return null
  if (SIGNED_IN.test(request.headers.get("cookie") ?? "")) return null
  const { origin, pathname, search, searchParams } = new URL(request.url)
  if (pathname.length + search.length > LONGEST_ADDRESS) return null
  const path = pathname.replace(/^\/en(?=\/|$)/, "") || "/"
  if (!PUBLIC_PAGES.some((page) => page.test(path))) return null
  if ([...searchParams.keys()].some((name) => !SHARED_PARAMS.has(name))) return null
  return `${origin}${pathname}${search}`
}

/** The request as somebody would send it of whom nothing is known: what is rendered for it can be shown to all. */
export function anonymous(request: Request): Request {
  return new Request(request.url, { headers: { accept: "text/html" }, signal: null })
}

/** Names an answer's content, for browsers that have it already. */
export function entityTag(content: Buffer): string {
  return `W/"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`
}
