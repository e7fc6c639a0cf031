import { addDays, type IsoDay } from "./day.js"
import { dong, sumDong, type Dong } from "./money.js"

/** Days of the plot, today among them. */
export const PLOT_DAYS = 30

/** What was ordered on a day: goods less discounts, without shipping, and in how many orders. */
export interface SalesOfDay {
  readonly day: IsoDay
  readonly amount: Dong
  readonly orders: number
}

export interface SalesPlot {
  readonly days: readonly SalesOfDay[]
  readonly amount: Dong
  readonly orders: number
}

/** The first day of the plot that ends today. */
export function firstPlotDay(today: IsoDay): IsoDay {
  return addDays(today, 1 - PLOT_DAYS)
}

/**
 * The plot that ends today: every day once, oldest first, those without sales with 0.
 *
 * @param sales in any order, at most one for a day; days outside the plot are left out
 */
export function salesPlot(
  sales: readonly { day: IsoDay; amount: number; orders: number }[],
  today: IsoDay
): SalesPlot {
  const first = firstPlotDay(today)
  const days = Array.from({ length: PLOT_DAYS }, (_, index): SalesOfDay => {
    const day = addDays(first, index)
    const sold = sales.find((one) => one.day === day)
    return { day, amount: dong(sold?.amount ?? 0), orders: sold?.orders ?? 0 }
  })
  return {
    days,
    amount: sumDong(days.map(({ amount }) => amount)),
    orders: days.reduce((sum, { orders }) => sum + orders, 0),
  }
}
