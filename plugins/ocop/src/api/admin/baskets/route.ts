import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminBasketsQuery, BasketForm } from "@ocop/contract"
import { listAdminBaskets } from "../../../workflows/basket/read-baskets"
import { createBasket } from "../../../workflows/basket/save-basket"

/** `GET /admin/baskets`: the newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listAdminBaskets(req.scope, req.validatedQuery as AdminBasketsQuery))
}

/** `POST /admin/baskets`: a draft; the producers of its goods are asked. */
export async function POST(
  req: AuthenticatedMedusaRequest<BasketForm>,
  res: MedusaResponse
): Promise<void> {
  const { actor_id } = req.auth_context
  res.json({
    basket: await createBasket(req.scope, actor_id, req.validatedBody),
  })
}
