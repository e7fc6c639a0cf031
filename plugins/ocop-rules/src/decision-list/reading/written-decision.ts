import { cellText } from "./cell-text.js"
import type { DaySpan } from "./day-span.js"
import type { SheetCell } from "../sheet.js"
import { readDay, readDayAtStart } from "./written-day.js"

/** A decision that a text names, and what stands after its number. */
export interface NamedDecision {
  /** "4261/QĐ-UBND": see `normalised`. */
  readonly decision: string
  /** Where its number begins in the text. */
  readonly at: number
  readonly after: string
}

export interface DecisionReading {
  /** Null when the cell names none, or more than one. */
  readonly decision: string | null
  readonly issued: DaySpan | null
  /** What stands after the number, where the body may be named. */
  readonly after: string
}

/** Number, perhaps a year, "QĐ" in any spelling (Ð is the Icelandic letter), and who decided. */
const NUMBERED =
  /(\d{1,6}[a-z]?)\s*(?:\/\s*((?:19|20)\d{2})\s*)?\/\s*q[đdð](?:\s*[-–—.]\s*(\p{L}+(?:[-–—.&]\p{L}+)*))?/giu
const PREFIX = /^(?:(?:quyết định|qđ|qd)(?![\p{L}/])[\s.:]*)?(?:số(?!\p{L})[\s.:]*)?/iu
const BARE = /^(\d{1,6}[a-z]?(?:\/[\p{L}-]+)*)(?![\p{L}\p{N}])/iu
/** How far after its number the day of a decision is looked for, in characters. */
const NEAR = 80

/** Every decision with a number of the usual form, in the order of the text. */
export function decisionsIn(text: string): NamedDecision[] {
  return [...text.normalize("NFC").matchAll(NUMBERED)].map((match) => ({
    decision: normalised(match),
    at: match.index,
    after: match.input.slice(match.index + match[0].length),
  }))
}

/**
 * What a cell for the decision says: number and perhaps day. Without "QĐ" the number alone counts
 * ("377 ngày 17/01/2025"); two different numbers in one cell are none, for no one could tell which.
 */
export function readDecision(cell: SheetCell | undefined): DecisionReading {
  const text = cellText(cell)
  const named = decisionsIn(text)
  const [first] = named
  if (first) {
    const single = new Set(named.map(({ decision }) => decision)).size === 1
    if (!single) return { decision: null, issued: null, after: "" }
    return { decision: first.decision, issued: dayAfter(first.after), after: first.after }
  }
  const day = readDay(text)
  if (day !== null && day !== "unreadable" && day.precision === "day") {
    return { decision: null, issued: day, after: "" }
  }
  const bare = text.replace(PREFIX, "")
  const number = BARE.exec(bare)?.[1]
  if (number === undefined) return { decision: null, issued: null, after: "" }
  const after = bare.slice(number.length)
  return { decision: number.toUpperCase(), issued: dayAfter(after), after }
}

/** The day that is said of a decision right after its number. */
export function dayAfter(after: string): DaySpan | null {
  const near = after.slice(0, NEAR).replace(/^[\s,;:.]*(?=[\p{L}\d(])/u, "")
  const direct = readDayAtStart(near.replace(/^\(/, ""))
  if (direct) return direct
  const later = /(?:^|[^\p{L}])((?:ngày|tháng|năm)\s[^]*)/iu.exec(near)?.[1]
  return later === undefined ? null : readDayAtStart(later)
}

/** One form for one decision: no spaces, hyphens, capitals ("TTg" as the Prime Minister's office has it). */
function normalised([, number = "", year, suffix]: RegExpMatchArray): string {
  const years = year === undefined ? "" : `/${year}`
  const by = suffix === undefined ? "" : `-${suffix.replace(/[–—]/g, "-").toUpperCase()}`
  return `${number.toUpperCase()}${years}/QĐ${by.replace(/\bTTG\b/, "TTg")}`
}
