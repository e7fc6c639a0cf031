import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ChooseShippingBody } from "@ocop/contract"
import { cartParcels } from "../../../../../workflows/checkout/cart-parcels"
import { chooseShippingWorkflow } from "../../../../../workflows/checkout/choose-shipping"

/** `GET /store/carts/:id/parcels`: the cart by producer, with what shipping each costs. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { parcels } = await cartParcels(req.scope, req.params.id ?? "")
  res.json({ parcels })
}

/** `POST /store/carts/:id/parcels`: chooses shipping for every producer. Safe to repeat. */
export async function POST(
  req: MedusaRequest<ChooseShippingBody>,
  res: MedusaResponse
): Promise<void> {
  const cart_id = req.params.id ?? ""
  await chooseShippingWorkflow(req.scope).run({
    input: { cart_id, choices: req.validatedBody.choices },
  })
  const { parcels } = await cartParcels(req.scope, cart_id)
  res.json({ parcels })
}
