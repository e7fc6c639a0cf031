import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { setFollowWorkflow } from "../../../../../../workflows/favourite/set-follow"

/** `POST /store/customers/me/follows/:producer_id`: follows it; once, however often it is asked. */
export function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  return setFollow(req, res, true)
}

/** `DELETE /store/customers/me/follows/:producer_id`: lets it go; what is not followed is let go already. */
export function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  return setFollow(req, res, false)
}

async function setFollow(
  { auth_context, params, scope }: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  followed: boolean
): Promise<void> {
  const producer_id = params.producer_id ?? ""
  const input = { customer_id: auth_context.actor_id, producer_id, followed }
  await setFollowWorkflow(scope).run({ input })
  res.json({ producer_id, followed })
}
