const DAY_MILLISECONDS = 24 * 60 * 60 * 1000
/** From the first day of the 1900 count to the first of the 1904 count. */
const DAYS_TO_1904 = 1462
/** Excel counts a 29 February 1900, which was none: numbers before it are a day further from the epoch. */
const FALSE_LEAP_DAY = 60
/** 31 December 9999. */
const LAST = 2_958_465
const EPOCH = Date.UTC(1899, 11, 30)
/** A millisecond, for days that a formula computed just below a whole number. */
const ALMOST = 1e-8

/** The ISO day that Excel shows for a number, or null where it shows none. Hours are cut off. */
export function serialDay(serial: number, date1904: boolean): string | null {
  const days = Math.floor(serial + (date1904 ? DAYS_TO_1904 : 0) + ALMOST)
  if (!(days >= 1 && days <= LAST) || days === FALSE_LEAP_DAY) {
    return null
  }
  const sinceEpoch = days < FALSE_LEAP_DAY ? days + 1 : days
  return new Date(EPOCH + sinceEpoch * DAY_MILLISECONDS).toISOString().slice(0, 10)
}
