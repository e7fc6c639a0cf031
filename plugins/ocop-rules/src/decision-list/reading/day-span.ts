import { addDays, addMonths, isIsoDay, type IsoDay } from "../../day.js"
import type { DatePrecision } from "../list-entry.js"

/** A day that is known to the day, the month or the year: it lies between these two, both included. */
export interface DaySpan {
  readonly first: IsoDay
  readonly last: IsoDay
  readonly precision: DatePrecision
}

/** Years that a list can speak of; anything else is a slip or no date. */
const FIRST_YEAR = 2010
const LAST_YEAR = 2049

/** Day 0 of spreadsheets that count from 1900, with their leap day of 1900 that never was. */
const SERIAL_START = "1899-12-30"

/** @returns null for a day that is not in the calendar or outside the years of lists */
export function spanOfDay(year: number, month: number, day: number): DaySpan | null {
  return spanOf(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`, "day")
}

export function spanOfMonth(year: number, month: number): DaySpan | null {
  return spanOf(`${pad(year, 4)}-${pad(month, 2)}-01`, "month")
}

export function spanOfYear(year: number): DaySpan | null {
  return spanOf(`${pad(year, 4)}-01-01`, "year")
}

/** A day as spreadsheets count, from 1900; the fraction is the time of the day and is dropped. */
export function spanOfSerial(serial: number): DaySpan | null {
  if (!(serial > 30_000 && serial < 60_000)) return null
  return spanOf(addDays(SERIAL_START, Math.floor(serial)), "day")
}

/** The span of which the day is one: itself, its month or its year. */
export function spanOf(day: IsoDay, precision: DatePrecision): DaySpan | null {
  if (!isIsoDay(day)) return null
  const year = Number(day.slice(0, 4))
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  if (precision === "day") return { first: day, last: day, precision }
  const first = precision === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
  return { first, last: addDays(addMonths(first, precision === "month" ? 1 : 12), -1), precision }
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0")
}
