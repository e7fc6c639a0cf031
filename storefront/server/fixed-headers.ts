import type { MiddlewareHandler } from "hono"

/** Headers that are right for every answer; a page adds its own Content-Security-Policy. */
export const fixedHeaders: MiddlewareHandler = async (c, next) => {
  await next()
  c.header("X-Content-Type-Options", "nosniff")
  c.header("Referrer-Policy", "strict-origin-when-cross-origin")
  c.header("X-Frame-Options", "DENY")
  c.header("Permissions-Policy", "camera=(), microphone=(), geolocation=()")
}
