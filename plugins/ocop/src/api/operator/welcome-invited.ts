import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { giveInvitedRole, invitedRole } from "../../workflows/operator/give-invited-role"
import { beforeSend } from "../before-send"

/**
 * `POST /admin/invites/accept`, core's: whoever accepts has the role of the invitation before the answer is sent. One
 * without a role, of core's own page, makes a user who waits for one.
 */
export async function welcomeInvited(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { token } = req.query
  const invited = typeof token === "string" ? await invitedRole(knex, token) : null
  beforeSend(res, async (status, answer) => {
    const id = (answer as { user?: { id?: string } } | undefined)?.user?.id
    if (status < 300 && invited && id) await giveInvitedRole(knex, id, invited)
  })
  next()
}
