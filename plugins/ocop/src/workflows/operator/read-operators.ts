import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OperatorsResponse } from "@ocop/contract"
import { operatorRole, type OperatorRole } from "@ocop/rules"
import { USER_FACTS, type UserFacts } from "./operator-facts"

interface OperatorRow {
  id: string
  email: string
  name: string | null
  created_at: Date
  facts: UserFacts
}

interface InvitationRow {
  id: string
  email: string
  token: string
  expires_at: Date
  role: OperatorRole | null
}

/** Who works in the admin and who is invited, in two statements; those who wait for a role come first. */
export async function readOperators(knex: Knex, now: Date): Promise<OperatorsResponse> {
  const { rows } = await knex.raw<{ rows: OperatorRow[] }>(
    `select actor.id, actor.email, nullif(concat_ws(' ', actor.last_name, actor.first_name), '') as name,
       actor.created_at, ${USER_FACTS} as facts
     from "user" actor where actor.deleted_at is null
     order by (select count(*) from operator_role held where held.user_id = actor.id), actor.created_at
     limit 500`
  )
  const invitations = await knex("invite")
    .where({ accepted: false, deleted_at: null })
    .orderBy("created_at", "desc")
    .limit(200)
    .select<InvitationRow[]>(
      "id",
      "email",
      "token",
      "expires_at",
      knex.raw("metadata->>'ocop_role' as role")
    )
  return {
    operators: rows.map(({ facts, created_at, ...row }) => ({
      ...row,
      role: operatorRole(facts),
      created_at: created_at.toISOString(),
    })),
    invitations: invitations.map(({ expires_at, ...row }) => ({
      ...row,
      expires_at: expires_at.toISOString(),
      expired: expires_at <= now,
    })),
  }
}
