import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { ReturnSentBody } from "@ocop/contract"
import { moveReturn } from "../../../../../../../workflows/return/move-return"
import { answerWithCheckout } from "../../../answer-with-checkout"
import { buyerOf, checkoutOrder } from "../../../checkout-order"

/** `POST /store/checkouts/:token/returns/:id/sent`: the goods are on their way back. */
export async function POST(
  req: MedusaRequest<z.infer<typeof ReturnSentBody>>,
  res: MedusaResponse
): Promise<void> {
  const order_id = checkoutOrder(req)
  const actor = await buyerOf(req, order_id)
  const return_id = req.params.id ?? ""
  await moveReturn(req.scope, {
    ...req.validatedBody,
    return_id,
    order_id,
    action: "send_back",
    actor,
  })
  await answerWithCheckout(req, res, order_id)
}
