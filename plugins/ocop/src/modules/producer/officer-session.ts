import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Ids of officers' sessions begin with it; those of members do not. */
const OFFICERS = "passn_"

/** True for the actor of a token that an officer has. */
export const isOfficer = (actorId: string): boolean => actorId.startsWith(OFFICERS)

/**
 * An officer who may act at this moment: the session runs, its code was used, what the owner agreed to holds, and the
 * operator's account is there. Read at every request, so that a withdrawal ends it at once.
 */
export function actingOfficer(knex: Knex, sessionId: string) {
  return knex("assistance_session as session")
    .join("producer_assistance as agreed", "agreed.id", "session.assistance_id")
    .join("producer", "producer.id", "session.producer_id")
    .join("user as operator", "operator.id", "session.user_id")
    .where("session.id", sessionId)
    .whereNull("session.code_hash")
    .whereNull("session.ended_at")
    .whereRaw("session.until > now()")
    .whereNull("agreed.withdrawn_at")
    .whereRaw("agreed.until > now()")
    .whereNull("producer.deleted_at")
    .whereNull("operator.deleted_at")
    .select({
      producer_id: "producer.id",
      producer_status: "producer.status",
      member_id: "session.id",
      member_name: "session.officer_name",
      role: knex.raw("'staff'"),
      officer: knex.raw("json_build_object('name', session.officer_name, 'until', session.until)"),
    })
}
