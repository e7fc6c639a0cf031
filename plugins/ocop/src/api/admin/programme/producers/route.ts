import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProgrammeProducersQuery } from "@ocop/contract"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { programmeProducers } from "../../../../workflows/programme/programme-producers"
import { periodOf } from "../../../../workflows/programme/read-programme"

/** `GET /admin/programme/producers`: who has the products that are counted. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as ProgrammeProducersQuery
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const period = periodOf(req.scope, query)
  const page = await programmeProducers(knex, query, period, places)
  res.json({ ...period, ...page, limit: query.limit, offset: query.offset })
}
