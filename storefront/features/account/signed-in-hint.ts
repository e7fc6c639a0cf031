/** A cookie that scripts see while the token's is there, which they do not. */
export const SIGNED_IN_HINT = "da-dang-nhap"

/** Whether this browser's customer may be signed in; a browser's question. */
export function isSignedInHinted(cookies: string): boolean {
  return cookies.split("; ").some((cookie) => cookie.startsWith(`${SIGNED_IN_HINT}=`))
}
