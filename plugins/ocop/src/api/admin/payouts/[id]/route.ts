import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPayoutBatch } from "../../../../workflows/settlement/read-payouts"

/** `GET /admin/payouts/:id`: a batch with each of its payouts. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ batch: await readPayoutBatch(knex, req.params.id ?? "") })
}
