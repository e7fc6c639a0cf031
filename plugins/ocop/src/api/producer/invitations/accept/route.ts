import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AcceptInvitationBody } from "@ocop/contract"
import { acceptInvitationWorkflow } from "../../../../workflows/producer-team/accept-invitation"

/** `POST /producer/invitations/accept`: for a log-in without a producer, which joins the one that invited it. */
export async function POST(
  req: AuthenticatedMedusaRequest<AcceptInvitationBody>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: { auth_identity_id: req.auth_context.auth_identity_id, ...req.validatedBody },
  })
  res.json(result)
}
