import type { Handler } from "hono"

const TIMEOUT_MS = 8_000
const KEEP = "public, max-age=31536000, immutable"
/** An SVG opened by itself must not run anything in the shop's name. */
const NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** A picture at another width (`backend/src/http/picture-widths.ts`). */
const WIDTH = /^\?rong=\d{3}$/

/**
 * Pictures come through the shop, so that a phone on the local network needs to reach only one port. Their
 * names change with their content, hence the year of caching; a missing one is asked again. Of a narrower one the
 * backend says how long it may be kept, and in which form it is best depends on what the browser takes.
 */
export function uploadsProxy(backendUrl: string): Handler {
  return async (c) => {
    const { pathname, search } = new URL(c.req.url)
    const narrower = WIDTH.test(search)
    const answer = await fetch(backendUrl + pathname + (narrower ? search : ""), {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: { accept: c.req.header("accept") ?? "*/*" },
    }).catch(() => null)
    if (!answer?.ok || !answer.body)
      return c.body(null, answer?.status === 404 ? 404 : 502, { "Cache-Control": "no-store" })
    return c.body(answer.body, 200, {
      "Cache-Control": (narrower && answer.headers.get("cache-control")) || KEEP,
      ...(narrower && { Vary: "Accept" }),
      "Content-Security-Policy": NO_SCRIPTS,
      "Content-Type": answer.headers.get("content-type") ?? "application/octet-stream",
    })
  }
}
