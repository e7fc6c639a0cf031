import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SetBasketBody } from "@ocop/contract"
import { setBasketInCartWorkflow } from "../../../../../workflows/basket/set-basket-in-cart"

/** `POST /store/carts/:id/baskets`: the cart holds exactly so many of a basket afterwards. Safe to repeat. */
export async function POST(req: MedusaRequest<SetBasketBody>, res: MedusaResponse): Promise<void> {
  const cart_id = req.params.id ?? ""
  await setBasketInCartWorkflow(req.scope).run({
    input: { cart_id, ...req.validatedBody },
  })
  res.json({ cart: { id: cart_id } })
}
