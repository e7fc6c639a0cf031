import type { MedusaResponse } from "@medusajs/framework/http"
import { moveShopOrderWorkflow } from "../../../../../workflows/shop-order/move-shop-order"
import type { ProducerRequest } from "../../../producer-session"
import { answerWithShopOrder, askedShopOrder } from "../../answer-with-shop-order"

/** `POST /producer/shop-orders/:id/accept`: the producer will send it. A repeat changes nothing. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const input = { ...askedShopOrder(req), action: "accept" as const }
  await moveShopOrderWorkflow(req.scope).run({ input })
  await answerWithShopOrder(req, res)
}
