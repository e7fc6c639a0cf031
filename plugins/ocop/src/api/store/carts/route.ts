import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { openCart, type NewCart } from "../../../workflows/cart/open-cart-of-shopper"
import { presentCart } from "../../../workflows/cart/present-cart"

/** `POST /store/carts`, in the place of Medusa's: the same answers, in fewer statements. */
export async function POST(
  req: AuthenticatedMedusaRequest<NewCart>,
  res: MedusaResponse
): Promise<void> {
  const customer_id = req.auth_context?.actor_id
  const id = await openCart(req.scope, { ...req.validatedBody, customer_id })
  res.json({ cart: await presentCart(req.scope, id, req.queryConfig.fields) })
}
