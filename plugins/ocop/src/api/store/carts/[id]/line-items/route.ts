import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { presentCart } from "../../../../../workflows/cart/present-cart"
import { putIntoCartWorkflow } from "../../../../../workflows/cart/put-into-cart"
import type { PutIntoCartInput } from "../../../../../workflows/cart/price-goods-step"

/** `POST /store/carts/:id/line-items`, in the place of Medusa's: the same answers, in fewer statements. */
export async function POST(
  req: MedusaRequest<PutIntoCartInput["item"]>,
  res: MedusaResponse
): Promise<void> {
  const cart_id = req.params.id ?? ""
  await putIntoCartWorkflow(req.scope).run({ input: { cart_id, item: req.validatedBody } })
  res.json({ cart: await presentCart(req.scope, cart_id, req.queryConfig.fields) })
}
