import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { endSessions } from "../../../modules/sign-in/session-floors"
import { noteLogInDeed } from "../../../workflows/sign-in/note-log-in-deed"

/**
 * `DELETE /auth/sessions`: signs out everywhere, of whatever kind one is; this session ends, too. Core's
 * `DELETE /auth/session` ends one cookie's.
 */
export async function DELETE(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await endSessions(knex, req.auth_context.auth_identity_id)
  await noteLogInDeed(knex, req.auth_context, "sessions_ended")
  res.json({ success: true })
}
