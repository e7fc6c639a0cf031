import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerStatus } from "@ocop/rules"
import { actingOfficer, isOfficer } from "./officer-session"

/** For whom a request under /producer acts. */
export interface ProducerSession {
  producer_id: string
  producer_status: ProducerStatus
  member_id: string
  member_name: string
  role: "owner" | "staff"
  /** For an officer of the market who acts for the producer (SPEC AS), whose session `member_id` then names. */
  officer?: { name: string; until: string }
}

/** What a member's token says; its signature has been checked. */
interface MemberToken {
  actor_id: string
  auth_identity_id: string
  /** When it was issued: seconds since 1970. */
  iat?: number
}

/**
 * The session of a member who may act now, in one statement; null for nobody, a removed or a suspended one, and for a
 * token from before the log-in's sessions were last ended (`session_floor`, of the module sign-in).
 */
export async function memberSession(
  knex: Knex,
  { actor_id, auth_identity_id, iat }: MemberToken
): Promise<ProducerSession | null> {
  const session = await acting(knex, actor_id)
    .leftJoin("session_floor as floor", (join) =>
      join.on("floor.auth_identity_id", knex.raw("?", [auth_identity_id]))
    )
    .whereRaw("(floor.counts_from is null or floor.counts_from <= to_timestamp(?))", [iat ?? 0])
    .first<ProducerSession | undefined>()
  return session ?? null
}

/** The session that a member would have now: for work that goes on after a request has ended. */
export async function actingMember(knex: Knex, memberId: string): Promise<ProducerSession | null> {
  return (await acting(knex, memberId).first<ProducerSession | undefined>()) ?? null
}

const acting = (knex: Knex, actorId: string) =>
  isOfficer(actorId) ? actingOfficer(knex, actorId) : activeMember(knex, actorId)

const activeMember = (knex: Knex, memberId: string) =>
  knex("producer_member as member")
    .join("producer", "producer.id", "member.producer_id")
    .where({ "member.id": memberId, "member.status": "active" })
    .whereNull("member.deleted_at")
    .whereNull("producer.deleted_at")
    .select({
      producer_id: "producer.id",
      producer_status: "producer.status",
      member_id: "member.id",
      member_name: "member.name",
      role: "member.role",
    })
