import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ProducerMessagesResponse, type ProducerMessagesQuery } from "@ocop/contract"
import type { ProducerSession } from "../../modules/producer/member-session"

interface MessageRow {
  id: string
  kind: string
  subject_id: string
  data: unknown
  created_at: Date
  unread: boolean
}

/** A page of a producer's messages, newest first, as this member has seen them; two statements. */
export async function readMessages(
  knex: Knex,
  { producer_id, member_id }: ProducerSession,
  { limit, offset }: ProducerMessagesQuery
): Promise<ProducerMessagesResponse> {
  const mine = () =>
    knex("producer_message as message")
      .join("producer_member as member", "member.producer_id", "message.producer_id")
      .where({ "message.producer_id": producer_id, "member.id": member_id })
      .whereNull("message.deleted_at")
  const isUnread = "message.created_at > coalesce(member.messages_read_at, member.created_at)"
  const counted = await mine().first<{ count: string; unread: string }>(
    knex.raw("count(*) as count"),
    knex.raw(`count(*) filter (where ${isUnread}) as unread`)
  )
  const rows: MessageRow[] = await mine()
    .select("message.id", "message.kind", "message.subject_id", "message.data")
    .select("message.created_at", knex.raw(`${isUnread} as unread`))
    .orderBy([
      { column: "message.created_at", order: "desc" },
      { column: "message.id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
  return ProducerMessagesResponse.parse({
    messages: rows.map((row) => ({ ...row, created_at: row.created_at.toISOString() })),
    count: Number(counted.count),
    unread: Number(counted.unread),
    limit,
    offset,
  })
}
