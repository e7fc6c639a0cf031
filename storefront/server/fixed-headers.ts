import type { MiddlewareHandler } from "hono"

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** What a browser could take for a page, and is none, runs nothing. A PDF would not be shown with it. */
const RUN_NOTHING = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"
const LIKE_A_PAGE = /html|xml/

/**
 * Headers that are right for every answer that has not chosen its own; a page brings its Content-Security-Policy.
 *
 * @param https whether people reach the shop over https, and shall never do so otherwise
 */
export function fixedHeaders(https: boolean): MiddlewareHandler {
  const headers: Record<string, string> = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "X-Frame-Options": "DENY",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-site",
    ...(https && { "Strict-Transport-Security": `max-age=${YEAR_SECONDS}` }),
  }
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) {
      if (!c.res.headers.has(name)) c.header(name, value)
    }
    const { headers: sent } = c.res
    if (LIKE_A_PAGE.test(sent.get("content-type") ?? "") && !sent.has("Content-Security-Policy"))
      c.header("Content-Security-Policy", RUN_NOTHING)
  }
}
