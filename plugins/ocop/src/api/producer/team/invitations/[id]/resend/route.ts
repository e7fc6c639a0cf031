import type { MedusaResponse } from "@medusajs/framework/http"
import { inviteMemberWorkflow } from "../../../../../../workflows/producer-team/invite-member"
import type { ProducerRequest } from "../../../../producer-session"

/** `POST /producer/team/invitations/:id/resend`: a new link for seven days; the old one stops to open. */
export async function POST(req: ProducerRequest, res: MedusaResponse): Promise<void> {
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { actor: req.producer_session, wish: { id: req.params.id ?? "" } },
  })
  res.json(result)
}
