import { QUEUE_KINDS } from "@ocop/rules"
import * as z from "zod"
import { DongAmount } from "./primitives.js"

export const QueueKind = z.enum(QUEUE_KINDS)
export type QueueKind = z.infer<typeof QueueKind>

const count = z.number().int().min(0)
/** ISO moment, UTC. */
const Moment = z.string()

/** `GET /admin/queues`: what waits for operators, every queue once and in the order in which it is shown. */
export const QueuesResponse = z.object({
  queues: z.array(
    z.object({
      kind: QueueKind,
      count,
      overdue: count,
      /** Since when the oldest waits; null when nothing does. */
      oldest_since: Moment.nullable(),
      /** Đồng that wait with it; null where a queue is about no money. */
      amount: DongAmount.nullable(),
    })
  ),
})
export type QueuesResponse = z.infer<typeof QueuesResponse>

export const QueueItemsQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
})
export type QueueItemsQuery = z.infer<typeof QueueItemsQuery>

/** One thing that waits. */
export const QueueItem = z.object({
  id: z.string(),
  /** What it is called: a name, an order's number, the words of a transfer. A code for complaints and card payments. */
  title: z.string(),
  detail: z.string().nullable(),
  producer: z.object({ id: z.string(), name: z.string() }).nullable(),
  since: Moment,
  due: Moment,
  overdue: z.boolean(),
  amount: DongAmount.nullable(),
  /** Of a listing's wording: what an answer has to name. */
  version: z.number().int().nullable(),
})
export type QueueItem = z.infer<typeof QueueItem>

/** `GET /admin/queues/:kind`: what is due first comes first. */
export const QueueItemsResponse = z.object({
  kind: QueueKind,
  items: z.array(QueueItem),
  count,
  limit: count,
  offset: count,
})
export type QueueItemsResponse = z.infer<typeof QueueItemsResponse>
