import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { IssueCheckoutLinkBody } from "@ocop/contract"
import { refusals } from "@ocop/rules"
import type * as z from "@medusajs/framework/zod"
import { CHECKOUT_LINK_MODULE } from "../../../modules/checkout-link"

/**
 * `POST /store/checkouts`: the signed link of the order a cart became. Whoever holds the cart's id made
 * the order, so it may have the link; asked again, it is the same one.
 */
export async function POST(
  req: MedusaRequest<z.infer<typeof IssueCheckoutLinkBody>>,
  res: MedusaResponse
): Promise<void> {
  const { cart_id } = req.validatedBody
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id },
  })
  const order_id = data[0]?.order_id as string | undefined
  if (!order_id) {
    const { code } = refusals.cartNotFound(cart_id)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `Cart ${cart_id} has become no order`, code)
  }
  res.json({ order_id, token: req.scope.resolve(CHECKOUT_LINK_MODULE).sign(order_id) })
}
