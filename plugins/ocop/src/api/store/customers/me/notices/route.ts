import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { NoticesQuery } from "@ocop/contract"
import { readNotices } from "../../../../../workflows/shopper-notice/read-notices"

/** `GET /store/customers/me/notices`: what the customer was told; with `limit=0` only how much is unread. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readNotices(knex, req.auth_context.actor_id, req.validatedQuery as NoticesQuery))
}
