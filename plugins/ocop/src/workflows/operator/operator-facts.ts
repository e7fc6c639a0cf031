import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OperatorFacts } from "@ocop/rules"

/** What decides a user's role, with whose it is. */
export interface UserFacts extends OperatorFacts {
  user_id: string
}

/** `UserFacts` as JSON, of the user who is `actor` in the statement around it. */
export const USER_FACTS = `json_build_object(
  'user_id', actor.id,
  'given', (select role from operator_role where user_id = actor.id and deleted_at is null),
  'has_administrator', exists (select 1 from operator_role other
    join "user" on "user".id = other.user_id and "user".deleted_at is null
    where other.role = 'administrator' and other.deleted_at is null),
  'is_first', actor.id = (select id from "user" where deleted_at is null order by created_at, id limit 1))`

/** Of the user who made a secret key: a key may what its maker may at this moment. Null when that user is gone. */
export async function keyHolderFacts(knex: Knex, apiKeyId: string): Promise<UserFacts | null> {
  const { rows } = await knex.raw<{ rows: { operator: UserFacts }[] }>(
    `select ${USER_FACTS} as operator from api_key
     join "user" actor on actor.id = api_key.created_by and actor.deleted_at is null
     where api_key.id = ? and api_key.deleted_at is null`,
    [apiKeyId]
  )
  return rows[0]?.operator ?? null
}
