import { addDays, daysBetween, requireIsoDay, type IsoDay } from "./day.js"

/** Days on which a producer's shop is closed, both included. */
export interface Holiday {
  readonly from: IsoDay
  readonly to: IsoDay
}

/** A closed shop on a day: the last day that it is closed, and the day on which it opens again. */
export interface ClosedShop {
  readonly until: IsoDay
  readonly reopens_on: IsoDay
}

/** Longer than a Tết or a harvest; who stops for good withdraws the listings. */
export const HOLIDAY_MAX_DAYS = 120
/** A holiday that begins later than that is a slip of the finger. */
export const HOLIDAY_MAX_AHEAD = 365

export type HolidayProblem = "ends_before_it_begins" | "too_long" | "over" | "too_far_ahead"

/**
 * Whether the shop is closed on a day, and until when.
 *
 * @param holiday null: the shop has none
 * @throws RangeError when a day is malformed
 */
export function closedOn(holiday: Holiday | null, day: IsoDay): ClosedShop | null {
  requireIsoDay(day)
  if (holiday === null) return null
  const from = requireIsoDay(holiday.from)
  const until = requireIsoDay(holiday.to)
  return from <= day && day <= until ? { until, reopens_on: addDays(until, 1) } : null
}

/** The days on which a shop closes and opens by itself. */
export function holidayChangeDays(holiday: Holiday | null): IsoDay[] {
  return holiday === null ? [] : [requireIsoDay(holiday.from), addDays(holiday.to, 1)]
}

/**
 * What is wrong with a holiday that a producer asks for today; null is nothing.
 *
 * @throws RangeError when a day is malformed
 */
export function holidayProblem({ from, to }: Holiday, today: IsoDay): HolidayProblem | null {
  const days = daysBetween(from, to) + 1
  if (days < 1) return "ends_before_it_begins"
  if (to < requireIsoDay(today)) return "over"
  if (daysBetween(today, from) > HOLIDAY_MAX_AHEAD) return "too_far_ahead"
  return days > HOLIDAY_MAX_DAYS ? "too_long" : null
}
