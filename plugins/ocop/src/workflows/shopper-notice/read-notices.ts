import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { NoticesResponse, type NoticesQuery } from "@ocop/contract"

interface NoticeRow {
  id: string
  kind: string
  order_id: string | null
  data: unknown
  created_at: Date
  unread: boolean
}

/** A page of a customer's notices, newest first, and how many of all are unread; two statements, one without a page. */
export async function readNotices(
  knex: Knex,
  customerId: string,
  { limit, offset }: NoticesQuery
): Promise<NoticesResponse> {
  const mine = () => knex("shopper_notice").where({ customer_id: customerId, deleted_at: null })
  const counted = await mine().first<{ count: string; unread: string }>(
    knex.raw("count(*) as count"),
    knex.raw("count(*) filter (where read_at is null) as unread")
  )
  const rows: NoticeRow[] =
    limit === 0
      ? []
      : await mine()
          .select("id", "kind", "order_id", "data", "created_at")
          .select(knex.raw("read_at is null as unread"))
          .orderBy([
            { column: "created_at", order: "desc" },
            { column: "id", order: "desc" },
          ])
          .limit(limit)
          .offset(offset)
  return NoticesResponse.parse({
    notices: rows.map((row) => ({ ...row, created_at: row.created_at.toISOString() })),
    count: Number(counted.count),
    unread: Number(counted.unread),
    limit,
    offset,
  })
}
