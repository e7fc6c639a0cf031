import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TeamInvitation, TeamMember, TeamResponse } from "@ocop/contract"
import type { ProducerSession } from "../../modules/producer/member-session"

type Dated<Row, Key extends keyof Row> = Omit<Row, Key> & Record<Key, Date>

/** A producer's members who may log in or could again, and its open invitations, in two statements. */
export async function readTeam(
  knex: Knex,
  { producer_id }: ProducerSession,
  now: Date
): Promise<TeamResponse> {
  const members = await knex("producer_member")
    .where({ producer_id, deleted_at: null })
    .whereNot({ status: "removed" })
    .orderBy(["role", "created_at", "id"])
    .select<Dated<TeamMember, "created_at">[]>(
      "id",
      "name",
      "email",
      "role",
      "status",
      "created_at"
    )
  const invitations = await knex("producer_invitation")
    .where({ producer_id, accepted_at: null, withdrawn_at: null, deleted_at: null })
    .orderBy(["created_at", "id"])
    .select<Dated<TeamInvitation, "expires_at">[]>("id", "email", "role", "expires_at")
  return {
    members: members.map((member) => ({
      ...member,
      created_at: member.created_at.toISOString(),
    })),
    invitations: invitations.map((invitation) => ({
      ...invitation,
      expires_at: invitation.expires_at.toISOString(),
      expired: invitation.expires_at <= now,
    })),
  }
}
