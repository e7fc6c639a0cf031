import { isIsoDay, requireIsoDay, type IsoDay } from "./day.js"

/** Month and day, "MM-DD", of any year; "02-29" exists. */
export type MonthDay = string

/** When a product is in season, both days included; `from` after `to` runs over New Year. */
export interface SeasonWindow {
  readonly from: MonthDay
  readonly to: MonthDay
}

/** True for a day of some year: judged in a leap year, so that "02-29" may begin or end a season. */
export function isMonthDay(text: string): boolean {
  return isIsoDay(`2024-${text}`)
}

/**
 * Whether a day is in season; null is all year. In a common year a season from 02-29 begins on
 * 03-01 and one to 02-29 ends on 02-28.
 *
 * @throws RangeError when a day of the window or today is malformed
 */
export function inSeason(window: SeasonWindow | null, today: IsoDay): boolean {
  const day = requireIsoDay(today).slice(5)
  if (window === null) return true
  const { from, to } = window
  for (const end of [from, to]) {
    if (!isMonthDay(end)) throw new RangeError(`A season's day must be "MM-DD", got "${end}"`)
  }
  return from <= to ? from <= day && day <= to : from <= day || day <= to
}

/**
 * The months with a day of the season, 1 to 12, in the season's order: 15 December to 20 February is 12, 1, 2.
 *
 * @throws RangeError when a day of the window is malformed
 */
export function monthsOfSeason({ from, to }: SeasonWindow): number[] {
  for (const end of [from, to]) {
    if (!isMonthDay(end)) throw new RangeError(`A season's day must be "MM-DD", got "${end}"`)
  }
  const first = Number(from.slice(0, 2))
  const last = Number(to.slice(0, 2))
  // From the 20th of May to the 10th of May comes back to its first month.
  const count = first === last && from > to ? 12 : ((last - first + 12) % 12) + 1
  return Array.from({ length: count }, (_, index) => ((first - 1 + index) % 12) + 1)
}
