import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MatchCommissionQuery } from "@ocop/contract"
import type * as z from "@medusajs/framework/zod"
import { CLOCK_MODULE } from "../../../../modules/clock"
import { matchCommission } from "../../../../workflows/settlement/match-commission"

/** `GET /admin/commission-rules/match`: which rule decides for these listings, today or on another day. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { q, day } = req.validatedQuery as z.infer<typeof MatchCommissionQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await matchCommission(knex, q, day ?? req.scope.resolve(CLOCK_MODULE).today()))
}
