import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { GiveRoleBody } from "@ocop/contract"
import { changeOperatorRole } from "../../../../../workflows/operator/change-operator-role"

/** `POST /admin/operators/:id/role`: what somebody may from the next request on. */
export async function POST(
  req: AuthenticatedMedusaRequest<GiveRoleBody>,
  res: MedusaResponse
): Promise<void> {
  const { id: user_id = "" } = req.params
  const { role } = req.validatedBody
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await changeOperatorRole(knex, { user_id, role, by: req.auth_context.actor_id })
  res.json({ id: user_id, role })
}
