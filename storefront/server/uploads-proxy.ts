import type { Handler } from "hono"

const TIMEOUT_MS = 8_000
/** An SVG opened by itself must not run anything in the shop's name. */
const NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/**
 * Pictures come through the shop, so that a phone on the local network needs to reach only one port. Their
 * names change with their content, hence the year of caching; a missing one is asked again.
 */
export function uploadsProxy(backendUrl: string): Handler {
  return async (c) => {
    const answer = await fetch(backendUrl + new URL(c.req.url).pathname, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch(() => null)
    if (!answer?.ok || !answer.body)
      return c.body(null, answer?.status === 404 ? 404 : 502, { "Cache-Control": "no-store" })
    return c.body(answer.body, 200, {
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": NO_SCRIPTS,
      "Content-Type": answer.headers.get("content-type") ?? "application/octet-stream",
    })
  }
}
