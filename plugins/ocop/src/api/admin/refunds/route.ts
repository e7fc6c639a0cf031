import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type * as z from "@medusajs/framework/zod"
import type { AdminRefundsQuery } from "@ocop/contract"
import { readRefunds } from "../../../workflows/refund/read-refunds"

/** `GET /admin/refunds`: what buyers are owed, oldest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const query = req.validatedQuery as z.infer<typeof AdminRefundsQuery>
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readRefunds(knex, query))
}
