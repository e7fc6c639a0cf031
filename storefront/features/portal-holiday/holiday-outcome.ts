import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"

/** What came of the form. */
export type HolidayOutcome =
  | { done: true; ended: boolean }
  | { done: false; code: string; typed: { from: string; to: string } }

const WRONG: Record<string, () => string> = {
  "shop.holiday_days_missing": m.portal_holiday_wrong_days,
  "ocop.holiday_ends_before_it_begins": m.portal_holiday_wrong_order,
  "ocop.holiday_over": m.portal_holiday_wrong_over,
  "ocop.holiday_too_long": m.portal_holiday_wrong_long,
  "ocop.holiday_too_far_ahead": m.portal_holiday_wrong_far,
}

/** What is wrong with the days, for people. */
export function holidayTrouble(code: string): string {
  return WRONG[code]?.() ?? refusalWords(code)
}

/** Which of the two fields it is said at. */
export function isAboutFirstDay(code: string): boolean {
  return code === "ocop.holiday_too_far_ahead" || code === "shop.holiday_days_missing"
}
