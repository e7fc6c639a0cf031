import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { USER_FACTS, type UserFacts } from "../operator/operator-facts"

/** What a token or a cookie's session says of itself; its signature has been checked. */
export interface Credentials {
  auth_identity_id: string
  actor_id: string
  actor_type: string
  /** When it was issued: seconds since 1970. */
  iat?: number
}

/** The tables of core's actors. Producers' members are read by their own session. */
const ACTOR_TABLES: Record<string, string> = { user: "user", customer: "customer" }

/** A session that counts. */
export interface CountedSession {
  /** What decides the role of an operator, read along: the admin asks it at every request. */
  operator: UserFacts | null
}

/**
 * Whether a session still counts, in one statement: its log-in is there, it was begun after the log-in's sessions
 * were last ended, and whom it acts for has not been removed since. Null for one that does not.
 */
export async function sessionCounts(
  knex: Knex,
  session: Credentials
): Promise<CountedSession | null> {
  const table = ACTOR_TABLES[session.actor_type]
  const query = knex("auth_identity as identity")
    .leftJoin("session_floor as floor", "floor.auth_identity_id", "identity.id")
    .where("identity.id", session.auth_identity_id)
    .whereNull("identity.deleted_at")
    .whereRaw("(floor.counts_from is null or floor.counts_from <= to_timestamp(?))", [
      session.iat ?? 0,
    ])
  if (table && session.actor_id) {
    void query.whereExists(
      knex(`${table} as actor`)
        .select(knex.raw("1"))
        .where("actor.id", session.actor_id)
        .whereNull("actor.deleted_at")
    )
  }
  const operator =
    session.actor_type === "user"
      ? knex.raw(`(select ${USER_FACTS} from "user" actor where actor.id = ?) as operator`, [
          session.actor_id,
        ])
      : knex.raw("null as operator")
  return (await query.first<CountedSession | undefined>(operator)) ?? null
}
