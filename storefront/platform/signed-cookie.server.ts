import { createCookie, type Cookie, type CookieOptions } from "react-router"
import { env } from "./env.server"

/**
 * A cookie that only the server reads and that nobody can forge. Made at first use, because the secret is
 * not known while modules load.
 *
 * @param maxAgeSeconds how long the browser keeps it
 */
export function signedCookie(
  name: string,
  maxAgeSeconds: number,
  options: CookieOptions = {}
): () => Cookie {
  let cookie: Cookie | undefined
  return () =>
    (cookie ??= createCookie(name, {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      maxAge: maxAgeSeconds,
      secure: env().SITE_URL?.startsWith("https:") ?? false,
      secrets: [env().STOREFRONT_SECRET],
      ...options,
    }))
}
