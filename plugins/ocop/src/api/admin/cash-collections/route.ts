import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminCollectionsQuery } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readCollections } from "../../../workflows/remittance/read-collections"

/** `GET /admin/cash-collections`: cash that couriers hold, longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = req.scope.resolve(CLOCK_MODULE).now()
  res.json(await readCollections(knex, req.validatedQuery as AdminCollectionsQuery, now))
}
