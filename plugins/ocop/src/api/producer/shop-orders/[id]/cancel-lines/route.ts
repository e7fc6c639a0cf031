import type { MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { CancelLinesBody } from "@ocop/contract"
import { declineProblem } from "@ocop/rules"
import { cancelLinesWorkflow } from "../../../../../workflows/refund/cancel-lines"
import { refuseShopOrder } from "../../../../../workflows/shop-order/change-shop-order"
import type { ProducerRequest } from "../../../producer-session"
import { answerWithShopOrder, askedShopOrder } from "../../answer-with-shop-order"

/** `POST /producer/shop-orders/:id/cancel-lines`: pieces that can't be sent, or all that has not left. */
export async function POST(
  req: ProducerRequest<z.infer<typeof CancelLinesBody>>,
  res: MedusaResponse
): Promise<void> {
  const { reason, words } = req.validatedBody
  const problem = declineProblem(reason, words)
  if (problem) refuseShopOrder(problem)
  const input = { ...askedShopOrder(req), ...req.validatedBody, by: "producer" as const }
  await cancelLinesWorkflow(req.scope).run({ input })
  await answerWithShopOrder(req, res)
}
