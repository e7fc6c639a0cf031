import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { InviteOperatorBody } from "@ocop/contract"
import { inviteOperator } from "../../../../workflows/operator/invite-operator"

/** `POST /admin/operators/invitations`: a link into the admin for somebody, with a role. */
export async function POST(
  req: AuthenticatedMedusaRequest<InviteOperatorBody>,
  res: MedusaResponse
): Promise<void> {
  res.json(await inviteOperator(req.scope, req.validatedBody, req.auth_context.actor_id))
}
