/** Hours from placement within which a producer has to accept. */
export const ACCEPT_WITHIN_HOURS = 48

const HOUR_MS = 3_600_000

/** The moment at which a shop order that nobody accepted is declined by the system. */
export function acceptBy(placedAt: Date): Date {
  return new Date(placedAt.getTime() + ACCEPT_WITHIN_HOURS * HOUR_MS)
}

/** True from `accept_by` itself on. */
export function isTimedOut(by: Date, now: Date): boolean {
  return now.getTime() >= by.getTime()
}
