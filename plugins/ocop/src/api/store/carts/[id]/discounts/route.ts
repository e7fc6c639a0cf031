import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cartDiscounts } from "../../../../../workflows/promotion/cart-discounts"

/** `GET /store/carts/:id/discounts`: what is taken off, by which promotion, and on which conditions. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.setHeader("cache-control", "private, no-store")
  res.json({ discounts: await cartDiscounts(knex, req.params.id ?? "") })
}
