import type { HolidayResponse } from "@ocop/contract"
import { closedOn, type IsoDay } from "@ocop/rules"
import { holidayOf, type HolidayColumns } from "../sale/listing-facts"

/** A holiday as its producer sees it on that day: one that is over is none. */
export function presentHoliday(row: HolidayColumns, today: IsoDay): HolidayResponse {
  const holiday = holidayOf(row)
  return {
    holiday: holiday && holiday.to >= today ? holiday : null,
    closed: closedOn(holiday, today),
    today,
  }
}
