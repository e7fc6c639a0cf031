import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context } from "hono"

/**
 * Where a request comes from: the other end of its connection, or what the proxy before the shop says of it. Anybody
 * can write X-Forwarded-For, so it counts only where there is a proxy, and then its last entry, which is the proxy's.
 */
export function visitorAddress(c: Context, trustProxy: boolean): string | undefined {
  const forwarded = trustProxy ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : ""
  return forwarded || getConnInfo(c).remote.address
}
