import { AnswerBasketBody, ProducerBasketsResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { BackendError } from "~/platform/backend-error"
import type { AnswerOutcome } from "./answer-outcome"

/** Agrees to a basket, or declines it; what was refused comes back with its code. */
export async function answerBasket(request: Request): Promise<AnswerOutcome> {
  const form = await request.formData()
  const id = String(form.get("basket_id") ?? "")
  const body = AnswerBasketBody.safeParse({
    answer: form.get("answer"),
    version: Number(form.get("version")),
  })
  if (!body.success) return { done: false, code: "shop.basket_answer_unclear" }
  try {
    await askProducer(
      request,
      ProducerBasketsResponse,
      `/producer/baskets/${encodeURIComponent(id)}/answer`,
      { method: "POST", body: body.data }
    )
    return { done: true, answer: body.data.answer }
  } catch (error) {
    if (!(error instanceof BackendError) || error.isTemporary) throw error
    return { done: false, code: error.code }
  }
}
