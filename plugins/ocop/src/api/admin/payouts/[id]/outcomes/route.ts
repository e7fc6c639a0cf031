import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PayoutOutcomesBody } from "@ocop/contract"
import { readPayoutBatch } from "../../../../../workflows/settlement/read-payouts"
import { settlePayouts } from "../../../../../workflows/settlement/settle-payouts"

/** `POST /admin/payouts/:id/outcomes`: bank references that were typed, and payouts that failed. */
export async function POST(
  req: AuthenticatedMedusaRequest<PayoutOutcomesBody>,
  res: MedusaResponse
): Promise<void> {
  const id = req.params.id ?? ""
  await settlePayouts(req.scope, id, req.validatedBody.outcomes, req.auth_context.actor_id)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ batch: await readPayoutBatch(knex, id) })
}
