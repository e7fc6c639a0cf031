import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProgrammeProductsQuery } from "@ocop/contract"
import { ORIGIN_MODULE } from "../../../../modules/origin"
import { programmeProducts } from "../../../../workflows/programme/programme-products"
import { periodOf } from "../../../../workflows/programme/read-programme"

/** `GET /admin/programme/products`: the list behind a number of the programme. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as ProgrammeProductsQuery
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const period = periodOf(req.scope, query)
  const page = await programmeProducts(knex, query, period, places)
  res.json({ ...period, ...page, limit: query.limit, offset: query.offset })
}
