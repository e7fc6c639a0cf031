import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { FollowsQuery } from "@ocop/contract"
import { readFollows } from "../../../../../workflows/favourite/read-follows"

/** `GET /store/customers/me/follows`: producers the customer follows; with `producer_id` only whether that one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readFollows(knex, req.auth_context.actor_id, req.validatedQuery as FollowsQuery))
}
