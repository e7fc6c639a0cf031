import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ConfirmPayoutsBody } from "@ocop/contract"
import { CLOCK_MODULE } from "../../../modules/clock"
import { confirmPayouts } from "../../../workflows/settlement/confirm-payouts"
import { draftPayouts, presentProposal } from "../../../workflows/settlement/propose-payouts"
import { readPayoutBatch, readPayoutBatches } from "../../../workflows/settlement/read-payouts"

/** `GET /admin/payouts`: what would be sent now, and the batches that were. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const drafted = await draftPayouts(knex, req.scope.resolve(CLOCK_MODULE).now())
  res.json({ proposal: presentProposal(drafted), batches: await readPayoutBatches(knex) })
}

/** `POST /admin/payouts`: the proposal becomes a batch; confirmed twice, it is one batch. */
export async function POST(
  req: AuthenticatedMedusaRequest<ConfirmPayoutsBody>,
  res: MedusaResponse
): Promise<void> {
  const { fingerprint } = req.validatedBody
  const id = await confirmPayouts(req.scope, fingerprint, req.auth_context.actor_id)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(201).json({ batch: await readPayoutBatch(knex, id) })
}
