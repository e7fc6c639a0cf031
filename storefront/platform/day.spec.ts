import { expect, it } from "vitest"
import { formatDay, formatMonthDay } from "./day"

it("writes a day as day, month, year", () => {
  expect(formatDay("2026-11-01")).toBe("01/11/2026")
})

it("writes a day of the season without zeros", () => {
  expect(formatMonthDay("05-01")).toBe("1/5")
})
