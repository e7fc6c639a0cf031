import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Activity, ActivityQuery, ActivityResponse } from "@ocop/contract"
import type { ProducerSession } from "../../modules/producer/member-session"

type ActivityRow = Omit<Activity, "at"> & { at: Date }

/** What an entry is called in words: the first of these that its before or after holds. */
const NAMED_BY = ["title", "name", "number", "display_id", "email"]

/** What was done in a producer's shop, newest first, in three statements. */
export async function readActivity(
  knex: Knex,
  { producer_id }: ProducerSession,
  { member_id, limit, offset }: ActivityQuery
): Promise<ActivityResponse> {
  const entries = knex("audit_entry as entry")
    .where("entry.producer_id", producer_id)
    .modify((query) => {
      if (member_id) query.where({ "entry.actor_type": "producer", "entry.actor_id": member_id })
    })
  const counted = await entries.clone().count<{ count: string }[]>()
  const rows = await entries
    .clone()
    .leftJoin("producer_member as actor", (join) =>
      join.on("actor.id", "entry.actor_id").andOn("actor.producer_id", "entry.producer_id")
    )
    .leftJoin("assistance_session as officer", (join) =>
      join.on("officer.id", "entry.actor_id").andOn("officer.producer_id", "entry.producer_id")
    )
    .leftJoin("producer_member as subject", (join) =>
      join.on("subject.id", "entry.subject_id").andOn("subject.producer_id", "entry.producer_id")
    )
    .orderBy([
      { column: "entry.created_at", order: "desc" },
      { column: "entry.id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
    .select<ActivityRow[]>(
      "entry.id",
      "entry.created_at as at",
      "entry.actor_type as actor",
      knex.raw("coalesce(actor.name, officer.officer_name) as member_name"),
      knex.raw("officer.id is not null as assisted"),
      "entry.action",
      knex.raw(`coalesce(subject.name, ${namings()}) as subject`),
      "entry.reason"
    )
  const members = await knex("producer_member")
    .where({ producer_id, deleted_at: null })
    .orderBy(["created_at", "id"])
    .select<{ id: string; name: string }[]>("id", "name")
  return {
    activities: rows.map((row) => ({ ...row, at: row.at.toISOString() })),
    count: Number(counted[0]?.count),
    limit,
    offset,
    members,
  }
}

const namings = (): string =>
  NAMED_BY.flatMap((key) => [`entry.after->>'${key}'`, `entry.before->>'${key}'`]).join(", ")
