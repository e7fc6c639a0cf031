import { requireIsoDay, type IsoDay } from "../day.js"

/** What a report is about: the register as it is on `day`, and what happened from `from` to `to`, both included. */
export interface ProgrammePeriod {
  readonly day: IsoDay
  readonly from: IsoDay
  readonly to: IsoDay
}

/**
 * What is asked for, with what was left out: the day is today, the period ends on the day and begins with its
 * year. A day that lies ahead is today, and a period that ends after its day ends with it: nothing is counted
 * that has not happened.
 *
 * @returns null when the period ends before it begins
 * @throws RangeError when a day is malformed
 */
export function programmePeriod(
  asked: { day?: IsoDay | undefined; from?: IsoDay | undefined; to?: IsoDay | undefined },
  today: IsoDay
): ProgrammePeriod | null {
  const day = earlier(asked.day ?? today, today)
  const to = earlier(asked.to ?? day, day)
  const from = requireIsoDay(asked.from ?? `${to.slice(0, 4)}-01-01`)
  return from <= to ? { day, from, to } : null
}

const earlier = (one: IsoDay, other: IsoDay): IsoDay =>
  requireIsoDay(one) < requireIsoDay(other) ? one : other
