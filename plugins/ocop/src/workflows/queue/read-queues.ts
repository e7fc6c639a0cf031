import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { QueuesResponse } from "@ocop/contract"
import { QUEUE_KINDS, overdueSince, type QueueKind } from "@ocop/rules"
import { waitingPayouts } from "./waiting-payouts"
import { WAITING_SQL, type StoredQueue } from "./waiting-sql"

type Queue = QueuesResponse["queues"][number]

interface CountedRow {
  kind: StoredQueue
  count: number
  overdue: number
  oldest_since: Date | null
  amount: number | null
}

/** How much waits in each queue and since when, in three statements whatever the number of producers. */
export async function readQueues(knex: Knex, now: Date): Promise<QueuesResponse> {
  const cutoffs = Object.fromEntries(QUEUE_KINDS.map((kind) => [kind, overdueSince(kind, now)]))
  const { rows } = await knex.raw<{ rows: CountedRow[] }>(COUNTS, { ...cutoffs, now })
  const payouts = await waitingPayouts(knex, now)
  const counted = new Map<QueueKind, Queue>(
    rows.map((row) => [row.kind, { ...row, oldest_since: row.oldest_since?.toISOString() ?? null }])
  )
  counted.set("payouts", {
    kind: "payouts",
    count: payouts.length,
    overdue: payouts.filter(({ overdue }) => overdue).length,
    oldest_since: payouts[0]?.since ?? null,
    amount: payouts.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  })
  return { queues: QUEUE_KINDS.flatMap((kind) => counted.get(kind) ?? []) }
}

const COUNTS = Object.entries(WAITING_SQL)
  .map(
    ([kind, waiting]) => `
  select '${kind}' as kind, count(*)::int as count, min(since) as oldest_since, sum(amount) as amount,
    count(*) filter (where case when promised is null then since <= :${kind} else promised <= :now end)::int
      as overdue
  from (${waiting}) waiting`
  )
  .join(" union all ")
