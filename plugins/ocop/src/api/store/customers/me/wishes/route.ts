import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { WishesQuery } from "@ocop/contract"
import { readWishes } from "../../../../../workflows/favourite/read-wishes"

/** `GET /store/customers/me/wishes`: the customer's wishlist; with `product_id` only whether that one is on it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readWishes(knex, req.auth_context.actor_id, req.validatedQuery as WishesQuery))
}
