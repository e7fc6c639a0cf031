import { isIsoDay, startOfDayInVietnam } from "@ocop/rules"

const DAY_MS = 86_400_000

/**
 * How far the clock is moved, in milliseconds.
 *
 * @param clock "2027-03-01" (noon of that day in Vietnam), "+45d" / "-10d", an ISO instant, or
 *   nothing for the real time
 * @param now the real moment
 * @throws RangeError when `clock` is none of these
 */
export function clockOffset(clock: string | undefined, now: Date): number {
  if (!clock) {
    return 0
  }
  const days = /^([+-]\d{1,5})d$/.exec(clock)
  if (days) {
    return Number(days[1]) * DAY_MS
  }
  const moment = momentOf(clock)
  if (Number.isNaN(moment)) {
    throw new RangeError(
      `OCOP_CLOCK is "${clock}"; give a day (2027-03-01), a shift (+45d) or an ISO instant`
    )
  }
  return moment - now.getTime()
}

/** Milliseconds of a day's noon or of an instant. `Date.parse` alone reads "+45" and 30 February too. */
function momentOf(clock: string): number {
  if (isIsoDay(clock)) {
    return startOfDayInVietnam(clock).getTime() + DAY_MS / 2
  }
  return isIsoDay(clock.slice(0, 10)) ? Date.parse(clock) : NaN
}
