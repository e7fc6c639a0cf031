import { foldVietnamese } from "../../fold.js"
import { vietnamDay } from "../../vietnam-day.js"
import { cellText } from "./cell-text.js"
import {
  spanOf,
  spanOfDay,
  spanOfMonth,
  spanOfSerial,
  spanOfYear,
  type DaySpan,
} from "./day-span.js"
import type { SheetCell } from "../sheet.js"

type Build = (...parts: number[]) => DaySpan | null

const DAY_MONTH_YEAR: Build = (day = 0, month = 0, year = 0) =>
  spanOfDay(fourDigits(year), month, day)
const YEAR_MONTH_DAY: Build = (year = 0, month = 0, day = 0) => spanOfDay(year, month, day)
const MONTH_YEAR: Build = (month = 0, year = 0) => spanOfMonth(year, month)
const YEAR: Build = (year = 0) => spanOfYear(year)

/** Dots or a gap that somebody meant to fill in by hand. */
const BLANK = "[.…_ ]*"

/** On folded text, at its beginning. The first that fits decides, so the longer come first. */
const WRITINGS: readonly (readonly [RegExp, Build])[] = [
  [/^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2})(?!\d)/, DAY_MONTH_YEAR],
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, YEAR_MONTH_DAY],
  [/^(\d{1,2}) ?thang ?(\d{1,2}),? ?(?:nam )?(\d{4})(?!\d)/, DAY_MONTH_YEAR],
  [new RegExp(`^(?:${BLANK}thang ?)?(\\d{1,2}),? ?(?:[/.-]|nam) ?(\\d{4})(?!\\d)`), MONTH_YEAR],
  [new RegExp(`^${BLANK}[/-] ?(\\d{1,2}) ?[/-] ?(\\d{4})(?!\\d)`), MONTH_YEAR],
  [new RegExp(`^${BLANK}(?:thang|[/-])${BLANK}(?:nam|[/-])${BLANK}(\\d{4})(?!\\d)`), YEAR],
  [/^\(?(?:nam )?(\d{4})(?![\d/])\)?/, YEAR],
]

const BEFORE =
  /^(?:(?:ngay cap|cap ngay|ngay ky|ky ngay|tu ngay|den het ngay|den ngay|het ngay|ngay|den het|den|het)\b[ :]*)+/
const TIME = /^[ t]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?$/
const INSTANT = /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d{2}:\d{2})$/

/**
 * The day of a cell: a calendar day, the serial number of one, or any of the writings of lists. Day
 * before month, as in Viet Nam. A day that is not in the calendar is unreadable, as is anything else.
 *
 * @returns null for a cell that says nothing
 */
export function readDay(cell: SheetCell | undefined): DaySpan | "unreadable" | null {
  if (typeof cell === "object" && cell !== null) return spanOf(cell.day, "day") ?? "unreadable"
  const text = cellText(cell)
  if (text === "") return null
  const number = typeof cell === "number" ? cell : /^\d{5}$/.test(text) ? Number(text) : null
  if (number !== null) return spanOfNumber(number) ?? "unreadable"
  const folded = foldVietnamese(text)
  if (INSTANT.test(folded)) return spanOfInstant(folded)
  const found = dayAtStart(folded)
  if (!found?.span) return "unreadable"
  return /^[ .,;)]*$/.test(found.rest) || TIME.test(found.rest) ? found.span : "unreadable"
}

/** The day with which a text begins, after "ngày" and the like; null when it begins with none. */
export function readDayAtStart(text: string): DaySpan | null {
  return dayAtStart(foldVietnamese(text))?.span ?? null
}

function dayAtStart(folded: string): { span: DaySpan | null; rest: string } | null {
  const text = folded.replace(BEFORE, "")
  for (const [writing, build] of WRITINGS) {
    const match = writing.exec(text)
    if (match) {
      return { span: build(...match.slice(1).map(Number)), rest: text.slice(match[0].length) }
    }
  }
  return null
}

function spanOfNumber(number: number): DaySpan | null {
  return Number.isInteger(number) && number < 10_000 ? spanOfYear(number) : spanOfSerial(number)
}

function spanOfInstant(folded: string): DaySpan | "unreadable" {
  const instant = new Date(folded.toUpperCase())
  if (Number.isNaN(instant.getTime())) return "unreadable"
  return spanOf(vietnamDay(instant), "day") ?? "unreadable"
}

/** "23" is 2023: the programme is younger than the century. */
function fourDigits(year: number): number {
  return year < 100 ? 2000 + year : year
}
