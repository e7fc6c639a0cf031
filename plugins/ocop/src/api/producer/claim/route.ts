import type { MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ClaimRecordBody } from "@ocop/contract"
import { claimRecordWorkflow } from "../../../workflows/claim/claim-record"
import { withdrawClaimWorkflow } from "../../../workflows/claim/withdraw-claim"
import { readRegistration } from "../../../workflows/registration/read-registration"
import type { ProducerRequest } from "../producer-session"

/** `POST /producer/claim`: says that a record is theirs; its proof was uploaded before. Safe to repeat. */
export async function POST(
  req: ProducerRequest<ClaimRecordBody>,
  res: MedusaResponse
): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  await claimRecordWorkflow(req.scope).run({
    input: { producer_id, member_id, ...req.validatedBody },
  })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ registration: await readRegistration(knex, producer_id) })
}

/** `DELETE /producer/claim`: takes the claim back that waits for an answer. Safe to repeat. */
export async function DELETE(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { producer_id, member_id } = req.producer_session
  await withdrawClaimWorkflow(req.scope).run({ input: { producer_id, member_id } })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ registration: await readRegistration(knex, producer_id) })
}
