import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminListingsQuery } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readAdminListings } from "../../../workflows/listing-hiding/read-admin-listings"

/** `GET /admin/listings`: listings of every producer, hidden ones first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = req.scope.resolve(CLOCK_MODULE).today()
  res.json(await readAdminListings(knex, req.validatedQuery as AdminListingsQuery, today))
}
