import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setBasketState } from "../../../../../workflows/basket/set-basket-state"

/** `POST /admin/baskets/:id/publish`: on sale from now on, within its time. Safe to repeat. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id } = req.auth_context
  const id = req.params.id ?? ""
  res.json({
    basket: await setBasketState(req.scope, actor_id, id, "published"),
  })
}
