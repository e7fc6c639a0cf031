/** What waits for an operator, in the order in which it is shown. */
export const QUEUE_KINDS = [
  "producers",
  "claims",
  "certificates",
  "listings",
  "reviews",
  "transfers",
  "card_reviews",
  "refunds",
  "complaints",
  "payouts",
] as const
export type QueueKind = (typeof QUEUE_KINDS)[number]

/** Hours in which an operator is to answer, from the moment since which it waits. */
export const QUEUE_HOURS: Readonly<Record<QueueKind, number>> = {
  producers: 72,
  claims: 72,
  certificates: 72,
  listings: 48,
  reviews: 48,
  transfers: 24,
  card_reviews: 24,
  refunds: 72,
  complaints: 72,
  payouts: 168,
}

const HOUR_MS = 3_600_000

/** When an answer is due: by what was promised to somebody, else by the hours of its queue. */
export function queueDue(kind: QueueKind, since: Date, promised: Date | null): Date {
  return promised ?? new Date(since.getTime() + QUEUE_HOURS[kind] * HOUR_MS)
}

/** What waits since this moment or an earlier one, and was promised for no other, is overdue. */
export function overdueSince(kind: QueueKind, now: Date): Date {
  return new Date(now.getTime() - QUEUE_HOURS[kind] * HOUR_MS)
}

/** True from the moment on at which it is due. */
export function isQueueOverdue(due: Date, now: Date): boolean {
  return due.getTime() <= now.getTime()
}
