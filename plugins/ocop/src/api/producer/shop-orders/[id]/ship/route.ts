import type { MedusaResponse } from "@medusajs/framework/http"
import type { ShipShopOrderBody } from "@ocop/contract"
import { shipShopOrderWorkflow } from "../../../../../workflows/shop-order/ship-shop-order"
import type { ProducerRequest } from "../../../producer-session"
import { answerWithShopOrder, askedShopOrder } from "../../answer-with-shop-order"

/** `POST /producer/shop-orders/:id/ship`: a parcel leaves. The same key again sends nothing more. */
export async function POST(
  req: ProducerRequest<ShipShopOrderBody>,
  res: MedusaResponse
): Promise<void> {
  const input = { ...askedShopOrder(req), ...req.validatedBody }
  await shipShopOrderWorkflow(req.scope).run({ input })
  await answerWithShopOrder(req, res)
}
