import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordDeeds } from "../../modules/audit-log/record-deeds"

const ACTORS = { user: "operator", producer: "producer", customer: "customer" } as const

interface LogIn {
  auth_identity_id: string
  /** As whom: one log-in may be a shopper's and a producer's. */
  actor_type: string
}

/** Writes into the log what somebody did with their own log-in; nothing for one that is nobody yet. */
export async function noteLogInDeed(
  knex: Knex,
  { auth_identity_id, actor_type }: LogIn,
  deed: "password_changed" | "password_reset" | "sessions_ended"
): Promise<void> {
  if (!Object.hasOwn(ACTORS, actor_type)) return
  const identity = await knex("auth_identity")
    .where({ id: auth_identity_id })
    .first<{ app_metadata: Record<string, string> | null } | undefined>("app_metadata")
  const actorId = identity?.app_metadata?.[`${actor_type}_id`]
  if (!actorId) return
  const member = await knex("producer_member")
    .where({ id: actorId })
    .first<{ producer_id: string } | undefined>("producer_id")
  await recordDeeds(knex, [
    {
      actor_type: ACTORS[actor_type as keyof typeof ACTORS],
      actor_id: actorId,
      producer_id: member?.producer_id ?? null,
      action: `log_in.${deed}`,
      subject_type: "log_in",
      subject_id: auth_identity_id,
    },
  ])
}
