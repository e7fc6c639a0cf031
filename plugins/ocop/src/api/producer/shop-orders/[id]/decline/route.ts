import type { MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { DeclineShopOrderBody } from "@ocop/contract"
import { declineShopOrderWorkflow } from "../../../../../workflows/shop-order/decline-shop-order"
import type { ProducerRequest } from "../../../producer-session"
import { answerWithShopOrder, askedShopOrder } from "../../answer-with-shop-order"

/** `POST /producer/shop-orders/:id/decline`: this part is not sent, for a reason that the buyer reads. */
export async function POST(
  req: ProducerRequest<z.infer<typeof DeclineShopOrderBody>>,
  res: MedusaResponse
): Promise<void> {
  const input = { ...askedShopOrder(req), ...req.validatedBody }
  await declineShopOrderWorkflow(req.scope).run({ input })
  await answerWithShopOrder(req, res)
}
