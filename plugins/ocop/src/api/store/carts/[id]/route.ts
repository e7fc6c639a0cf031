import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { changeCart, type CartChange } from "../../../../workflows/cart/change-cart-of-shopper"
import { presentCart } from "../../../../workflows/cart/present-cart"

/** `GET /store/carts/:id`, in the place of Medusa's: the same answer, in one statement. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ cart: await presentCart(req.scope, req.params.id ?? "", req.queryConfig.fields) })
}

/** `POST /store/carts/:id`, in the place of Medusa's: the same answers, in fewer statements. */
export async function POST(req: MedusaRequest<CartChange>, res: MedusaResponse): Promise<void> {
  const cartId = req.params.id ?? ""
  await changeCart(req.scope, cartId, req.validatedBody)
  res.json({ cart: await presentCart(req.scope, cartId, req.queryConfig.fields) })
}
