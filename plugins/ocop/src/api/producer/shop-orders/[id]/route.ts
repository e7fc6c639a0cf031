import type { MedusaResponse } from "@medusajs/framework/http"
import type { ProducerRequest } from "../../producer-session"
import { answerWithShopOrder } from "../answer-with-shop-order"

/** `GET /producer/shop-orders/:id`: this producer's part of an order, and nothing of the others'. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  await answerWithShopOrder(req, res)
}
