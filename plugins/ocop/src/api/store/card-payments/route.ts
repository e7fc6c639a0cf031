import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { CardReturn, CardReturnBody } from "@ocop/contract"
import { CHECKOUT_LINK_MODULE } from "../../../modules/checkout-link"
import { returnFromCheckout } from "../../../workflows/card-payment/return-from-checkout"

/**
 * `POST /store/card-payments`: a buyer is back from Stripe's page. Makes the order, or answers the order that was
 * made; safe to repeat.
 */
export async function POST(
  req: MedusaRequest<CardReturnBody>,
  res: MedusaResponse<CardReturn>
): Promise<void> {
  const { checkout } = req.validatedBody
  const returned = await returnFromCheckout(req.scope, checkout)
  if (!returned) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Checkout ${checkout} is none of this shop`,
      "ocop.checkout_not_found"
    )
  }
  res.setHeader("cache-control", "private, no-store")
  res.json(
    returned.state === "placed"
      ? { state: "placed", token: req.scope.resolve(CHECKOUT_LINK_MODULE).sign(returned.order_id) }
      : returned
  )
}
