import { addDays, requireIsoDay, type IsoDay } from "./day.js"

/** Indochina Time, UTC+7 with no daylight saving. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000

/**
 * The calendar day in Vietnam at an instant. The caller's clock gives the instant; the machine's own
 * time zone plays no part, so a server in UTC turns the day at 17:00 its time.
 *
 * @throws RangeError for an invalid Date
 */
export function vietnamDay(instant: Date): IsoDay {
  return requireIsoDay(new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10))
}

/** The first instant of the day in Vietnam: 17:00 UTC of the day before. */
export function startOfDayInVietnam(day: IsoDay): Date {
  return new Date(Date.parse(requireIsoDay(day)) - VIETNAM_OFFSET_MS)
}

/** The first instant *after* the day in Vietnam, so a span is `start <= instant < end`. */
export function endOfDayInVietnam(day: IsoDay): Date {
  return startOfDayInVietnam(addDays(day, 1))
}
