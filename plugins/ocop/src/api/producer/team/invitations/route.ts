import type { MedusaResponse } from "@medusajs/framework/http"
import type { InviteMemberBody } from "@ocop/contract"
import { inviteMemberWorkflow } from "../../../../workflows/producer-team/invite-member"
import type { ProducerRequest } from "../../producer-session"

/** `POST /producer/team/invitations`: mails a link by which somebody can join. Safe to repeat. */
export async function POST(
  req: ProducerRequest<InviteMemberBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await inviteMemberWorkflow(req.scope).run({
    input: { actor: req.producer_session, wish: req.validatedBody },
  })
  res.json(result)
}
