export interface TimeLeft {
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

const MINUTE_MS = 60_000

/**
 * What is left until an instant, by whole minutes and rounded up, so that nobody reads "0 minutes" while there
 * is still time. Days are spans of 24 hours and not leaves of a calendar.
 *
 * @returns null once the instant has come
 */
export function timeLeft(until: Date, now: Date): TimeLeft | null {
  const minutes = Math.ceil((until.getTime() - now.getTime()) / MINUTE_MS)
  if (minutes <= 0) return null
  return {
    days: Math.floor(minutes / 1_440),
    hours: Math.floor((minutes % 1_440) / 60),
    minutes: minutes % 60,
  }
}
