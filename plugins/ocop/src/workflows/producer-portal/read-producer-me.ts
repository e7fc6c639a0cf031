import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerMeResponse } from "@ocop/contract"
import { closedOn, type IsoDay } from "@ocop/rules"
import type { ProducerSession } from "../../modules/producer/member-session"
import { holidayOf } from "../sale/listing-facts"

/** Who is logged in and for which producer, in one statement. Messages are read by members, never by officers. */
export async function readProducerMe(
  knex: Knex,
  { producer_id, member_id, member_name, role, officer }: ProducerSession,
  today: IsoDay
): Promise<ProducerMeResponse> {
  const row = await knex("producer")
    .leftJoin("producer_member as member", (join) =>
      join.on("member.producer_id", "producer.id").andOn("member.id", knex.raw("?", [member_id]))
    )
    .where("producer.id", producer_id)
    .first({
      id: "producer.id",
      handle: "producer.handle",
      name: "producer.name",
      kind: "producer.kind",
      status: "producer.status",
      status_reason: "producer.status_reason",
      holiday_from: "producer.holiday_from",
      holiday_to: "producer.holiday_to",
      member_email: "member.email",
      unread: knex("producer_message as message")
        .count()
        .where("message.producer_id", producer_id)
        .whereRaw("message.created_at > coalesce(member.messages_read_at, member.created_at)"),
    })
  return {
    producer: {
      id: row.id,
      handle: row.handle,
      name: row.name,
      kind: row.kind,
      status: row.status,
      status_reason: row.status_reason,
      closed: closedOn(holidayOf(row), today),
    },
    member: { id: member_id, name: member_name, email: row.member_email ?? "", role },
    officer: officer ?? null,
    unread: Number(row.unread),
  }
}
