import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { FollowsResponse, type FollowsQuery } from "@ocop/contract"

interface FollowRow {
  producer_id: string
  handle: string
  name: string
  place: string
  open: boolean
  followed_at: Date
}

/** A page of the producers that a customer follows, newest first; two statements. */
export async function readFollows(
  knex: Knex,
  customerId: string,
  { limit, offset, producer_id }: FollowsQuery
): Promise<FollowsResponse> {
  const mine = () =>
    knex("followed_producer as follow")
      .join("producer", "producer.id", "follow.producer_id")
      .where({
        "follow.customer_id": customerId,
        ...(producer_id ? { "follow.producer_id": producer_id } : {}),
      })
      .whereNull("follow.deleted_at")
  const counted = await mine().first<{ count: string }>(knex.raw("count(*) as count"))
  const rows: FollowRow[] = await mine()
    .select("follow.producer_id", "producer.handle", "producer.name", "producer.place")
    .select("follow.created_at as followed_at")
    .select(knex.raw("producer.status = 'approved' and producer.deleted_at is null as open"))
    .orderBy([
      { column: "follow.created_at", order: "desc" },
      { column: "follow.id", order: "desc" },
    ])
    .limit(limit)
    .offset(offset)
  return FollowsResponse.parse({
    follows: rows.map((row) => ({
      ...row,
      followed_at: row.followed_at.toISOString(),
    })),
    count: Number(counted?.count ?? 0),
    limit,
    offset,
  })
}
