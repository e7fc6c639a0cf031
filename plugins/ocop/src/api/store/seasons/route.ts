import type { MedusaResponse } from "@medusajs/framework/http"
import type { SeasonsQuery } from "@ocop/contract"
import { readSeasonCalendar } from "../../../workflows/season/read-season-calendar"
import { channelsOf, type KeyedRequest } from "../sitemap/channels-of"

/** `GET /store/seasons`: how much is in season in each month, and what is in one of them. */
export async function GET(req: KeyedRequest, res: MedusaResponse): Promise<void> {
  const asked = req.validatedQuery as SeasonsQuery
  res.json(await readSeasonCalendar(req.scope, channelsOf(req), asked))
}
