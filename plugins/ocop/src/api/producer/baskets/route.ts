import type { MedusaResponse } from "@medusajs/framework/http"
import { listProducerBaskets } from "../../../workflows/basket/read-baskets"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/baskets`: baskets with goods of the producer, with its own shares alone. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  res.json({
    baskets: await listProducerBaskets(req.scope, req.producer_session.producer_id),
  })
}
