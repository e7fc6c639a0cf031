import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../../modules/clock"
import { readOperators } from "../../../workflows/operator/read-operators"

/** `GET /admin/operators`: who works in the admin, with which role, and who is invited. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.setHeader("Cache-Control", "private, no-store")
  res.json(await readOperators(knex, req.scope.resolve(CLOCK_MODULE).now()))
}
