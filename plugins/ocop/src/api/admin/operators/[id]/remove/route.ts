import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeOperator } from "../../../../../workflows/operator/remove-operator"

/** `POST /admin/operators/:id/remove`: the role and the log-in are gone at once. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id = "" } = req.params
  await removeOperator(req.scope, id, req.auth_context.actor_id)
  res.json({ id })
}
