/**
 * A calendar day in Vietnam, "YYYY-MM-DD", years 0000 to 9999. Not an instant: no time, no zone.
 * Valid days compare correctly as text, so `<` and `<=` may be used on them.
 */
export type IsoDay = string

const DAY_MS = 86_400_000

/** True for a day that exists: "2023-02-29" and "2026-11-21T00:00:00Z" are not days. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = Date.parse(text)
  return !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text
}

/**
 * The day itself, or a stop. Every rule here asks it, because text that is nearly a day (a timestamp,
 * "2026-1-5") would compare without complaint and lapse a certificate a day early.
 *
 * @throws RangeError when the text is not a day
 */
export function requireIsoDay(text: string): IsoDay {
  if (!isIsoDay(text)) {
    throw new RangeError(`Expected a day as "YYYY-MM-DD", got ${JSON.stringify(text)}`)
  }
  return text
}

/** @throws RangeError when a day is malformed, `days` is not whole, or the result leaves 0000–9999 */
export function addDays(day: IsoDay, days: number): IsoDay {
  const start = Date.parse(requireIsoDay(day))
  return requireIsoDay(new Date(start + requireWhole(days) * DAY_MS).toISOString().slice(0, 10))
}

/**
 * The same day of the month, `months` later (or earlier); the last day of that month when it has no
 * such day. So adding is not undone by subtracting: 31 January + 1 − 1 is 28 January.
 *
 * @throws RangeError when a day is malformed, `months` is not whole, or the result leaves 0000–9999
 */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year, month, dayOfMonth] = requireIsoDay(day).split("-").map(Number) as [
    number,
    number,
    number,
  ]
  const monthsSinceZero = year * 12 + (month - 1) + requireWhole(months)
  const newYear = Math.floor(monthsSinceZero / 12)
  const newMonth = monthsSinceZero - newYear * 12 + 1
  const newDay = Math.min(dayOfMonth, daysInMonth(newYear, newMonth))
  return requireIsoDay(`${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(newDay, 2)}`)
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return (Date.parse(requireIsoDay(to)) - Date.parse(requireIsoDay(from))) / DAY_MS
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

function requireWhole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Expected a whole number, got ${count}`)
  return count
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0")
}
