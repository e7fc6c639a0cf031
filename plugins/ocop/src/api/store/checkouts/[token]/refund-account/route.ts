import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { RefundAccountBody } from "@ocop/contract"
import { setRefundAccount } from "../../../../../workflows/refund/set-refund-account"
import { answerWithCheckout } from "../answer-with-checkout"
import { buyerOf, checkoutOrder } from "../checkout-order"

/** `POST /store/checkouts/:token/refund-account`: where the buyer wants refunds to be transferred to. */
export async function POST(
  req: MedusaRequest<z.infer<typeof RefundAccountBody>>,
  res: MedusaResponse
): Promise<void> {
  const orderId = checkoutOrder(req)
  const actor = await buyerOf(req, orderId)
  await setRefundAccount(req.scope, orderId, req.validatedBody, actor)
  await answerWithCheckout(req, res, orderId)
}
