import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays } from "./day.js"
import { firstPlotDay, PLOT_DAYS, salesPlot } from "./sales-plot.js"

const today = "2026-11-22"

it("[Z4] has thirty days, oldest first, the last of them today", () => {
  const { days } = salesPlot([], today)
  expect(days).toHaveLength(30)
  expect(days[0]?.day).toBe("2026-10-24")
  expect(firstPlotDay(today)).toBe("2026-10-24")
  expect(days.at(-1)?.day).toBe(today)
  expect(salesPlot([], today)).toMatchObject({ amount: 0, orders: 0 })
})

it("[Z4] leaves out what is outside of it, and shows days without sales as 0", () => {
  const sales = [
    { day: "2026-10-23", amount: 1_000, orders: 1 },
    { day: today, amount: 70_000, orders: 2 },
    { day: "2026-10-24", amount: 5_000, orders: 1 },
    { day: "2026-11-23", amount: 9_000, orders: 1 },
  ]
  const plot = salesPlot(sales, today)
  expect(plot).toMatchObject({ amount: 75_000, orders: 3 })
  expect(plot.days.filter(({ orders }) => orders > 0)).toEqual([sales[2], sales[1]])
})

it("[Z4] its days sum to its amount to the đồng", () => {
  const sale = fc.record({
    day: fc.integer({ min: -40, max: 5 }).map((days) => addDays(today, days)),
    amount: fc.nat(2_000_000_000),
    orders: fc.integer({ min: 1, max: 500 }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(sale, { selector: ({ day }) => day }), (sales) => {
      const { days, amount } = salesPlot(sales, today)
      const inside = sales.filter(({ day }) => day >= firstPlotDay(today) && day <= today)
      expect(days).toHaveLength(PLOT_DAYS)
      expect(amount).toBe(inside.reduce((sum, one) => sum + one.amount, 0))
    })
  )
})

it("[Z4] a fraction of a đồng stops", () => {
  expect(() => salesPlot([{ day: today, amount: 0.5, orders: 1 }], today)).toThrow(RangeError)
})
