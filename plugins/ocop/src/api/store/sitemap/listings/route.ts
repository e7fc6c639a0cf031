import type { MedusaResponse } from "@medusajs/framework/http"
import { readSitemapPart } from "../../../../workflows/sitemap/read-sitemap"
import { channelsOf, type KeyedRequest } from "../channels-of"

/** `GET /store/sitemap/listings`: the listing pages from a key on, with when each changed last. One statement. */
export async function GET(req: KeyedRequest, res: MedusaResponse): Promise<void> {
  const { from } = req.validatedQuery as { from: string }
  res.json({ entries: await readSitemapPart(req.scope, "listings", channelsOf(req), from) })
}
