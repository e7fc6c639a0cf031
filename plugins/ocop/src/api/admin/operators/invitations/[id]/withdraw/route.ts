import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawInvitation } from "../../../../../../workflows/operator/withdraw-invitation"

/** `POST /admin/operators/invitations/:id/withdraw`: its link opens nothing any more. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  await withdrawInvitation(req.scope, id, req.auth_context.actor_id)
  res.json({ id })
}
