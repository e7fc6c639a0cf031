import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AssistanceResponse } from "@ocop/contract"

interface AgreedRow {
  agreed_by: string
  agreed_at: Date
  until: Date
}

interface SessionRow {
  id: string
  officer: string
  reason: string
  began_at: Date
  until: Date
  open: boolean
  deeds: number
}

/** What an owner agreed to, and who was in the portal since, in two statements. */
export async function readAssistance(
  knex: Knex,
  producerId: string,
  now: Date
): Promise<AssistanceResponse> {
  const agreed = await knex("producer_assistance as agreed")
    .leftJoin("producer_member as member", "member.id", "agreed.agreed_by")
    .where({ "agreed.producer_id": producerId, "agreed.withdrawn_at": null })
    .whereNull("agreed.deleted_at")
    .where("agreed.until", ">", now)
    .first<AgreedRow | undefined>(
      knex.raw("coalesce(member.name, '') as agreed_by"),
      "agreed.agreed_at",
      "agreed.until"
    )
  const sessions = await knex("assistance_session as session")
    .join("producer_assistance as agreed", "agreed.id", "session.assistance_id")
    .where("session.producer_id", producerId)
    .orderBy("session.created_at", "desc")
    .limit(SHOWN)
    .select<SessionRow[]>(
      "session.id",
      "session.officer_name as officer",
      "session.reason",
      "session.created_at as began_at",
      knex.raw("coalesce(session.ended_at, least(session.until, agreed.withdrawn_at)) as until"),
      knex.raw(
        `session.ended_at is null and session.until > ? and agreed.until > ?
          and agreed.withdrawn_at is null as open`,
        [now, now]
      ),
      knex.raw(
        "(select count(*)::int from audit_entry entry where entry.actor_id = session.id) as deeds"
      )
    )
  return {
    assistance: agreed
      ? {
          agreed_by: agreed.agreed_by,
          agreed_at: agreed.agreed_at.toISOString(),
          until: agreed.until.toISOString(),
        }
      : null,
    sessions: sessions.map(({ began_at, until, ...session }) => ({
      ...session,
      began_at: began_at.toISOString(),
      until: until.toISOString(),
    })),
  }
}

const SHOWN = 50
