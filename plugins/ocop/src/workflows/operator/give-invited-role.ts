import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { OPERATOR_ROLES, type OperatorRole } from "@ocop/rules"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { lockOperators, writeRole } from "./change-operator-role"

/** What an invitation says of its role; null for one that core's own page made. */
export interface InvitedRole {
  role: OperatorRole
  invited_by: string
}

/**
 * Read before the invitation is accepted, which deletes it, and by the whole of its token: whoever accepts chooses the
 * e-mail address, so that is no proof of anything.
 */
export async function invitedRole(knex: Knex, token: string): Promise<InvitedRole | null> {
  const invite = await knex("invite")
    .where({ token, deleted_at: null })
    .first<{ metadata: Record<string, unknown> | null } | undefined>("metadata")
  const role = OPERATOR_ROLES.find((role) => role === invite?.metadata?.ocop_role)
  return role ? { role, invited_by: String(invite?.metadata?.ocop_invited_by) } : null
}

/** Gives the role to the user that accepting an invitation has made. */
export function giveInvitedRole(
  knex: Knex,
  user_id: string,
  { role, invited_by }: InvitedRole
): Promise<void> {
  return knex.transaction(async (trx) => {
    await lockOperators(trx)
    await writeRole(trx, user_id, role, invited_by)
    await recordDeeds(trx, [
      {
        actor_type: "operator",
        actor_id: user_id,
        producer_id: null,
        action: "operator.joined",
        subject_type: "user",
        subject_id: user_id,
        after: { role, invited_by },
      },
    ])
  })
}
