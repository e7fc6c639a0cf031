import { addDays, addMonths, type IsoDay } from "../day.js"

export type PointStep = "month" | "year"

/** A stretch of days whose end is a point of a plot; both days are included. */
export interface PlotPoint {
  readonly from: IsoDay
  readonly to: IsoDay
}

/** How many points a plot has. */
const POINTS = { month: 12, year: 6 } as const

/**
 * The points of a plot over time, oldest first: whole months or years of the calendar, of which the last ends
 * on the day itself.
 *
 * @throws RangeError when the day is malformed
 */
export function plotPoints(day: IsoDay, step: PointStep): PlotPoint[] {
  const first = step === "month" ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`
  const months = step === "month" ? 1 : 12
  return Array.from({ length: POINTS[step] }, (_, index) => {
    const back = POINTS[step] - 1 - index
    const from = addMonths(first, -back * months)
    return { from, to: back === 0 ? day : addDays(addMonths(first, (1 - back) * months), -1) }
  })
}
