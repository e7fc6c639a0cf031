import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SIGN_IN_MODULE } from "../../modules/sign-in"
import { endSessions } from "../../modules/sign-in/session-floors"
import { noteLogInDeed } from "../../workflows/sign-in/note-log-in-deed"
import { beforeAnswer } from "./before-answer"
import { clientAddress } from "./client-address"

/**
 * After a new password by link, whoever was signed in is out, and who held the link is welcome from where they are,
 * whatever strangers have tried. Core's entry for the same route comes first and has said whose link it is.
 */
export function endOlderSessions(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { auth_identity_id, actor_id: email } = req.auth_context
  beforeAnswer(res, async (status) => {
    if (status >= 400) return
    await req.scope.resolve(SIGN_IN_MODULE).welcome(email, clientAddress(req))
    const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    await endSessions(knex, auth_identity_id)
    await noteLogInDeed(knex, req.auth_context, "password_reset")
  })
  next()
}
