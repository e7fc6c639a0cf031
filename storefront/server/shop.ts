import { fileURLToPath } from "node:url"
import { Hono } from "hono"
import { compress } from "hono/compress"
import { createRequestHandler, type ServerBuild } from "react-router"
import { asVisitor } from "~/platform/visitor.server"
import { askStorefrontVersion } from "./page-cache/ask-version"
import { pageCache } from "./page-cache/page-cache"
import { watchVersion } from "./page-cache/version-watch"
import { fixedHeaders } from "./fixed-headers"
import { staticFiles } from "./static-files"
import { uploadsProxy } from "./uploads-proxy"
import { visitorAddress } from "./visitor-address"

const CLIENT_FOLDER = fileURLToPath(new URL("../client", import.meta.url))

type ShopSettings = {
  backendUrl: string
  /** Whether people reach the shop over https. */
  https: boolean
  /** Whether a proxy stands before the shop and writes X-Forwarded-For. */
  trustProxy: boolean
}

/** The whole shop as one handler: its files, the backend's pictures, and every page. */
export function createShop(
  build: ServerBuild,
  { backendUrl, https, trustProxy }: ShopSettings
): Hono {
  const shop = new Hono()
  const render = createRequestHandler(build, process.env.NODE_ENV)
  const pages = pageCache((request) => render(request), {
    version: watchVersion(askStorefrontVersion),
  })

  shop.use(fixedHeaders(https))
  shop.get("/healthz", (c) => c.text("ok"))
  shop.get("/uploads/*", uploadsProxy(backendUrl))
  shop.get("/assets/*", staticFiles(CLIENT_FOLDER, "public, max-age=31536000, immutable"))
  // Scripts of an earlier build are gone: say so at once, not with a page.
  shop.get("/assets/*", (c) => c.text("not found", 404, { "Cache-Control": "no-store" }))
  shop.get("*", staticFiles(CLIENT_FOLDER, "public, max-age=3600"))
  shop.use(compress())
  shop.all("*", (c) => asVisitor(visitorAddress(c, trustProxy), () => pages(c.req.raw)))
  return shop
}
