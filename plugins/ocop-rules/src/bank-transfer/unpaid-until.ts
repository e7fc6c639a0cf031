/** Hours from placement within which a transfer has to arrive, where nobody says otherwise. */
export const TRANSFER_WITHIN_HOURS = 24

const HOUR_MS = 3_600_000

/** The moment at which an order that nobody has paid is cancelled and its stock free again. */
export function unpaidUntil(placedAt: Date, hours: number = TRANSFER_WITHIN_HOURS): Date {
  return new Date(placedAt.getTime() + hours * HOUR_MS)
}

/** A reminder long before the end is nagging, and one just before it comes too late. */
const REMIND_MOST_HOURS = 6

/** The moment from which on a buyer is reminded, once, of an order that is not paid. */
export function remindUnpaidFrom(until: Date, hours: number = TRANSFER_WITHIN_HOURS): Date {
  return new Date(until.getTime() - Math.min(hours / 4, REMIND_MOST_HOURS) * HOUR_MS)
}

/** True from that moment itself on. */
export function isUnpaidTooLong(until: Date, now: Date): boolean {
  return now.getTime() >= until.getTime()
}
