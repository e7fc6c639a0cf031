/**
 * Where to go after signing in, from `?tiep=`: a page of this shop, or the account. Anything a browser could
 * read as another site ("//x", "/\x", "https:…") is not followed.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return ACCOUNT
  const base = "https://shop.invalid"
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null
  return url?.origin === base ? url.pathname + url.search : ACCOUNT
}

const ACCOUNT = "/tai-khoan"
