import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type * as z from "@medusajs/framework/zod"
import type { CancelCheckoutBody } from "@ocop/contract"
import { cancelCheckout } from "../../../../../workflows/refund/cancel-checkout"
import { answerWithCheckout } from "../answer-with-checkout"
import { buyerOf, checkoutOrder } from "../checkout-order"

/** `POST /store/checkouts/:token/cancel`: the buyer calls off a part, pieces of it, or all that is not packed. */
export async function POST(
  req: MedusaRequest<z.infer<typeof CancelCheckoutBody>>,
  res: MedusaResponse
): Promise<void> {
  const order_id = checkoutOrder(req)
  const actor = await buyerOf(req, order_id)
  await cancelCheckout(req.scope, { ...req.validatedBody, order_id, actor })
  await answerWithCheckout(req, res, order_id)
}
