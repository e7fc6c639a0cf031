import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { changeOperatorRole } from "./change-operator-role"

/**
 * Takes the role, which shuts the admin at once, and then the log-in. What a crash left of the second is done when
 * it is asked again.
 *
 * @throws MedusaError as `changeOperatorRole`
 */
export async function removeOperator(
  container: MedusaContainer,
  user_id: string,
  by: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await changeOperatorRole(knex, { user_id, role: null, by })
  await removeUserAccountWorkflow(container).run({ input: { userId: user_id } })
}
