import { expect, it } from "vitest"
import { monthDay, seasonValuesOf } from "./season-values"

it.each([
  ["5", "15", "05-15"],
  ["12", "31", "12-31"],
  ["2", "29", "02-29"],
  ["2", "30", null],
  ["4", "31", null],
  ["13", "1", null],
  ["0", "1", null],
  ["1", "0", null],
  ["", "1", null],
  ["1", "", null],
  ["1.5", "1", null],
])("month %s, day %s is %s", (month, day, written) => {
  expect(monthDay(month, day)).toBe(written)
})

it("shows a season as its form chose it", () => {
  const { from_day, from_month, to_day, to_month, season } = seasonValuesOf({
    from: "11-01",
    to: "02-28",
  })
  expect(season).toBe("window")
  expect([monthDay(from_month, from_day), monthDay(to_month, to_day)]).toEqual(["11-01", "02-28"])
})

it("shows what is sold all year without days", () => {
  expect(seasonValuesOf(null)).toMatchObject({ season: "all", from_day: "", to_month: "" })
})
