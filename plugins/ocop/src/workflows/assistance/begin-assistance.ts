import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, generateEntityId } from "@medusajs/framework/utils"
import { assistanceCodeUntil, assistanceHolds, officerUntil } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { hashInvitationToken, makeInvitationToken } from "../producer-team/invitation-token"
import { lockAssistance } from "./agreed-assistance"

export interface BeginAssistance {
  producer_id: string
  /** The officer: an operator who is logged in, and no key of a program. */
  user_id: string
  auth_identity_id: string
  reason: string
}

/**
 * An officer begins to act for a producer: the log has it before anything is done, with the officer's name.
 *
 * @returns the code that opens the portal, once
 * @throws MedusaError NOT_ALLOWED "ocop.assistance_not_agreed" unless an owner agreed and it holds, or when who asks
 *   is no person
 */
export async function beginAssistance(
  container: MedusaContainer,
  { producer_id, user_id, auth_identity_id, reason }: BeginAssistance
): Promise<{ session_id: string; code: string; until: Date }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  return knex.transaction(async (trx) => {
    const agreed = await lockAssistance(trx, producer_id)
    const officer = await trx("user")
      .where({ id: user_id, deleted_at: null })
      .first<{ email: string; first_name: string | null; last_name: string | null } | undefined>(
        "email",
        "first_name",
        "last_name"
      )
    if (!agreed || !officer || !assistanceHolds(agreed, now)) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `No owner of ${producer_id} lets officers act for it now`,
        "ocop.assistance_not_agreed"
      )
    }
    const code = makeInvitationToken()
    const session_id = generateEntityId(undefined, "passn")
    const until = officerUntil(agreed, now)
    const name = [officer.last_name, officer.first_name].filter(Boolean).join(" ") || officer.email
    await trx("assistance_session").insert({
      id: session_id,
      assistance_id: agreed.id,
      producer_id,
      user_id,
      auth_identity_id,
      officer_name: name,
      reason,
      code_hash: hashInvitationToken(code),
      code_until: assistanceCodeUntil(now),
      until,
    })
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: user_id,
        producer_id,
        action: "assistance.begun",
        subject_type: "assistance_session",
        subject_id: session_id,
        after: { name, until },
        reason,
      },
    ])
    return { session_id, code, until }
  })
}
