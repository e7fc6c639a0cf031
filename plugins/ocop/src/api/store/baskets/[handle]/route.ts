import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readShownBasket } from "../../../../workflows/basket/read-baskets"
import { channelOfKey } from "../channel-of-key"

/** `GET /store/baskets/:handle`: a basket, also one that cannot be bought now. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { handle = "" } = req.params
  res.json({
    basket: await readShownBasket(req.scope, handle, channelOfKey(req)),
  })
}
