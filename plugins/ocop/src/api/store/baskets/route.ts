import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listShownBaskets } from "../../../workflows/basket/read-baskets"
import { channelOfKey } from "./channel-of-key"

/** `GET /store/baskets`: published and running, those that can be bought first. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ baskets: await listShownBaskets(req.scope, channelOfKey(req)) })
}
