import { addMonths, isIsoDay, type IsoDay } from "../day.js"

/** Who is younger can't be bound by what is sold in their name. */
const OF_AGE_MONTHS = 18 * 12
const EARLIEST: IsoDay = "1900-01-01"

/** True for a day of birth of someone who is of age today: the 18th birthday counts. */
export function isAdultsBirthDate(day: string, today: IsoDay): boolean {
  return isIsoDay(day) && day >= EARLIEST && addMonths(day, OF_AGE_MONTHS) <= today
}
