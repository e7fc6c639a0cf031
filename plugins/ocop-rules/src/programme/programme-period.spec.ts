import { expect, it } from "vitest"
import { plotPoints } from "./programme-points.js"
import { programmePeriod } from "./programme-period.js"

const TODAY = "2026-11-22"

it.each([
  [{}, { day: TODAY, from: "2026-01-01", to: TODAY }],
  [{ day: "2022-12-31" }, { day: "2022-12-31", from: "2022-01-01", to: "2022-12-31" }],
  [
    { day: "2022-12-31", from: "2020-01-01" },
    { day: "2022-12-31", from: "2020-01-01", to: "2022-12-31" },
  ],
  [{ day: "2027-01-01" }, { day: TODAY, from: "2026-01-01", to: TODAY }],
  [
    { day: "2026-03-31", to: "2026-12-31" },
    { day: "2026-03-31", from: "2026-01-01", to: "2026-03-31" },
  ],
  [
    { from: "2025-03-01", to: "2025-03-31" },
    { day: TODAY, from: "2025-03-01", to: "2025-03-31" },
  ],
  [{ from: "2026-02-01", to: "2026-01-31" }, null],
])("[PF4] %o is about %o", (asked, period) => {
  expect(programmePeriod(asked, TODAY)).toEqual(period)
})

it("[PF4] a malformed day is a RangeError", () => {
  expect(() => programmePeriod({ day: "2026-2-1" }, TODAY)).toThrow(RangeError)
})

it("[PF5] a plot by year ends on the day and has whole years before", () => {
  const points = plotPoints("2026-11-22", "year")
  expect(points).toHaveLength(6)
  expect(points[0]).toEqual({ from: "2021-01-01", to: "2021-12-31" })
  expect(points.at(-1)).toEqual({ from: "2026-01-01", to: "2026-11-22" })
})

it("[PF5] a plot by month has the months between, short ones whole", () => {
  const points = plotPoints("2024-03-31", "month")
  expect(points).toHaveLength(12)
  expect(points[0]).toEqual({ from: "2023-04-01", to: "2023-04-30" })
  expect(points.slice(-2)).toEqual([
    { from: "2024-02-01", to: "2024-02-29" },
    { from: "2024-03-01", to: "2024-03-31" },
  ])
})
