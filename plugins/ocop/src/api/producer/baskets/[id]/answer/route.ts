import type { MedusaResponse } from "@medusajs/framework/http"
import type { AnswerBasketBody } from "@ocop/contract"
import { answerBasket } from "../../../../../workflows/basket/answer-basket"
import { listProducerBaskets } from "../../../../../workflows/basket/read-baskets"
import type { ProducerRequest } from "../../../producer-session"

/** `POST /producer/baskets/:id/answer`: agrees or declines, for all of the producer's own goods in it. */
export async function POST(
  req: ProducerRequest<AnswerBasketBody>,
  res: MedusaResponse
): Promise<void> {
  await answerBasket(req.scope, req.producer_session, req.params.id ?? "", req.validatedBody)
  res.json({
    baskets: await listProducerBaskets(req.scope, req.producer_session.producer_id),
  })
}
