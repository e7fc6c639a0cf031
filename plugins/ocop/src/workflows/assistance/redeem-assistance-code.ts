import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, generateJwtToken } from "@medusajs/framework/utils"
import { CLOCK_MODULE } from "../../modules/clock"
import { hashInvitationToken } from "../producer-team/invitation-token"

interface Redeemed {
  id: string
  auth_identity_id: string
  until: Date
}

/**
 * The token with which an officer is in the portal. The code is spent in the statement that finds it.
 *
 * @throws MedusaError NOT_FOUND "ocop.assistance_code_unknown" for one that is unknown, spent or too old
 */
export async function redeemAssistanceCode(
  container: MedusaContainer,
  code: string
): Promise<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const [session] = await knex("assistance_session")
    .where({ code_hash: hashInvitationToken(code), ended_at: null })
    .where("code_until", ">", now)
    .where("until", ">", now)
    .update({ code_hash: null, updated_at: knex.fn.now() })
    .returning<Redeemed[]>(["id", "auth_identity_id", "until"])
  if (!session) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This code is unknown, spent or older than two minutes: begin again in the admin",
      "ocop.assistance_code_unknown"
    )
  }
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { id, auth_identity_id, until } = session
  return generateJwtToken(
    { actor_id: id, actor_type: "producer", auth_identity_id, app_metadata: {} },
    {
      secret: http.jwtSecret,
      expiresIn: Math.max(1, Math.floor((until.getTime() - now.getTime()) / 1_000)),
      jwtOptions: http.jwtOptions,
    }
  )
}
