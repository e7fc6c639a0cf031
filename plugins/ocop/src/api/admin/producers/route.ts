import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProducersQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { ORIGIN_MODULE } from "../../../modules/origin"
import { listProducers } from "../../../workflows/producer/list-producers"

/** `GET /admin/producers`: all producers, whatever their status; those that wait for review come first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset, ...filters } = req.validatedQuery as z.infer<typeof AdminProducersQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  const page = await listProducers(knex, filters, { limit, offset }, places)
  res.json({ ...page, limit, offset })
}
