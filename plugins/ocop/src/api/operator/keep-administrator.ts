import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { changeOperatorRole } from "../../workflows/operator/change-operator-role"

/**
 * Before core removes a user: the role goes first, which is refused for the last administrator (SPEC OR2). A user
 * cannot remove himself with core, so he keeps his role here.
 */
export async function keepAdministrator(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { id: user_id = "" } = req.params
  const { actor_id } = req.auth_context
  try {
    if (user_id !== actor_id) {
      const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
      await changeOperatorRole(knex, { user_id, role: null, by: actor_id })
    }
    next()
  } catch (error) {
    next(error)
  }
}
