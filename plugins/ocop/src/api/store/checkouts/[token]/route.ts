import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerWithCheckout } from "./answer-with-checkout"
import { checkoutOrder } from "./checkout-order"

/** `GET /store/checkouts/:token`: a placed order, for whoever holds its signed link. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerWithCheckout(req, res, checkoutOrder(req))
}
