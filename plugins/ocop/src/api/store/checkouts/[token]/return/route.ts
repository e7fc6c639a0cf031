import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { RequestReturnBody } from "@ocop/contract"
import { requestReturn } from "../../../../../workflows/return/request-return"
import { answerWithCheckout } from "../answer-with-checkout"
import { buyerOf, checkoutOrder } from "../checkout-order"

/** `POST /store/checkouts/:token/return`: the buyer asks to send goods of a part back. */
export async function POST(
  req: MedusaRequest<z.infer<typeof RequestReturnBody>>,
  res: MedusaResponse
): Promise<void> {
  const order_id = checkoutOrder(req)
  const actor = await buyerOf(req, order_id)
  await requestReturn(req.scope, { ...req.validatedBody, order_id, actor })
  await answerWithCheckout(req, res, order_id)
}
