import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { TeamMemberFacts } from "./team-refusal"

export interface TeamRow extends TeamMemberFacts {
  name: string
  email: string
  created_at: Date
}

/** All members of a producer, those who were removed too, held until the transaction ends. */
export function lockTeam(trx: Knex.Transaction, producerId: string): Promise<TeamRow[]> {
  return trx("producer_member")
    .where({ producer_id: producerId })
    .whereNull("deleted_at")
    .orderBy("id")
    .forUpdate()
    .select<TeamRow[]>("id", "role", "status", "name", "email", "created_at")
}
