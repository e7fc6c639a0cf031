/**
 * Decides how long a page may be kept, unless its route said so itself.
 *
 * A public page is checked again each time, because a star that was revoked has to vanish at once. What sets
 * a cookie or failed is kept by nobody.
 */
export function setCachePolicy(status: number, headers: Headers): void {
  if (status === 503) headers.set("Retry-After", "30")
  if (status >= 400 || headers.has("Set-Cookie")) {
    headers.set("Cache-Control", "private, no-store")
  } else if (!headers.has("Cache-Control")) {
    headers.set("Cache-Control", "public, max-age=0, must-revalidate")
  }
}
