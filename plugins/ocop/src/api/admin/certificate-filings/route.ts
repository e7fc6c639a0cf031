import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminFilingsQuery } from "@ocop/contract"
import { ORIGIN_MODULE } from "../../../modules/origin"
import { filingQueue } from "../../../workflows/certificate-filing/filing-queue"

/** `GET /admin/certificate-filings`: papers to be read, who waits longest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  res.json(await filingQueue(knex, req.validatedQuery as AdminFilingsQuery, places))
}
