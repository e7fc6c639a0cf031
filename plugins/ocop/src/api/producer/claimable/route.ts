import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ClaimableQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { ORIGIN_MODULE } from "../../../modules/origin"
import { findRecords } from "../../../workflows/claim/find-records"
import type { ProducerRequest } from "../producer-session"

/** `GET /producer/claimable?q=`: records of decision lists that nobody acts for, as they are public anyway. */
export async function GET(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { q } = req.validatedQuery as z.infer<typeof ClaimableQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const places = req.scope.resolve(ORIGIN_MODULE).gazetteer()
  res.json({ records: await findRecords(knex, q, places) })
}
