import type { MedusaResponse } from "@medusajs/framework/http"
import { withdrawInvitationWorkflow } from "../../../../../../workflows/producer-team/withdraw-invitation"
import type { ProducerRequest } from "../../../../producer-session"

/** `POST /producer/team/invitations/:id/withdraw`: its link stops to open. Safe to repeat. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await withdrawInvitationWorkflow(req.scope).run({
    input: { actor: req.producer_session, invitation_id: req.params.id ?? "" },
  })
  res.json(result)
}
