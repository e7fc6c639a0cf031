import type { MedusaResponse } from "@medusajs/framework/http"
import { readSitemapParts } from "../../../workflows/sitemap/read-sitemap"
import { channelsOf, type KeyedRequest } from "./channels-of"

/** `GET /store/sitemap`: where each part of the sitemap begins. Two statements. */
export async function GET(req: KeyedRequest, res: MedusaResponse): Promise<void> {
  res.json({ parts: await readSitemapParts(req.scope, channelsOf(req)) })
}
