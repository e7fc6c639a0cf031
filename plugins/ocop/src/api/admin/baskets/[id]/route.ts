import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { SaveBasketBody } from "@ocop/contract"
import { readAdminBasket } from "../../../../workflows/basket/read-baskets"
import { saveBasket } from "../../../../workflows/basket/save-basket"

/** `GET /admin/baskets/:id` */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ basket: await readAdminBasket(req.scope, req.params.id ?? "") })
}

/** `POST /admin/baskets/:id`: written anew; producers whose share changes are asked again. */
export async function POST(
  req: AuthenticatedMedusaRequest<SaveBasketBody>,
  res: MedusaResponse
): Promise<void> {
  const { actor_id } = req.auth_context
  const { version, form } = req.validatedBody
  const id = req.params.id ?? ""
  res.json({
    basket: await saveBasket(req.scope, actor_id, id, version, form),
  })
}
