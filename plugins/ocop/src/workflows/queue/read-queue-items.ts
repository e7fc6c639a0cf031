import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QueueItem, QueueItemsQuery, QueueItemsResponse } from "@ocop/contract"
import { isQueueOverdue, queueDue, type QueueKind } from "@ocop/rules"
import { waitingPayouts } from "./waiting-payouts"
import { WAITING_SQL, type StoredQueue } from "./waiting-sql"

type Row = Pick<QueueItem, "id" | "title" | "detail" | "amount" | "version"> & {
  producer_id: string | null
  producer_name: string | null
  since: Date
  promised: Date | null
  count: number
}

/** A page of a queue, what is due first before the others, in two statements at most. */
export async function readQueueItems(
  knex: Knex,
  kind: QueueKind,
  page: QueueItemsQuery,
  now: Date
): Promise<QueueItemsResponse> {
  if (kind === "payouts") {
    const all = await waitingPayouts(knex, now)
    const items = all.slice(page.offset, page.offset + page.limit)
    return { kind, items, count: all.length, ...page }
  }
  const { rows } = await knex.raw<{ rows: Row[] }>(itemsSql(kind), page)
  const items = rows.map((row) => itemOf(kind, row, now))
  return { kind, items, count: rows[0]?.count ?? 0, ...page }
}

function itemOf(kind: StoredQueue, row: Row, now: Date): QueueItem {
  const { id, title, detail, amount, version, producer_id, producer_name, since, promised } = row
  const due = queueDue(kind, since, promised)
  return {
    id,
    title,
    detail,
    producer: producer_id === null ? null : { id: producer_id, name: producer_name ?? "" },
    since: since.toISOString(),
    due: due.toISOString(),
    overdue: isQueueOverdue(due, now),
    amount,
    version,
  }
}

/** In one queue every one has the same hours, so that the longest waiting is due first. */
const itemsSql = (kind: StoredQueue) => `
  select waiting.*, producer.name as producer_name, count(*) over ()::int as count
  from (${WAITING_SQL[kind]}) waiting
  left join producer on producer.id = waiting.producer_id
  order by coalesce(waiting.promised, waiting.since), waiting.id
  limit :limit offset :offset`
