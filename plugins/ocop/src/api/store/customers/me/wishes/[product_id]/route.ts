import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setWishWorkflow } from "../../../../../../workflows/favourite/set-wish"

/** `POST /store/customers/me/wishes/:product_id`: puts it on the list; once, however often it is asked. */
export function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  return setWish(req, res, true)
}

/** `DELETE /store/customers/me/wishes/:product_id`: takes it off; what is not there is off already. */
export function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  return setWish(req, res, false)
}

async function setWish(
  { auth_context, params, scope }: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  wished: boolean
): Promise<void> {
  const product_id = params.product_id ?? ""
  const input = { customer_id: auth_context.actor_id, product_id, wished }
  await setWishWorkflow(scope).run({ input })
  res.json({ product_id, wished })
}
