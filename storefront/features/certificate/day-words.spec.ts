import { expect, it } from "vitest"
import { dayWords } from "./day-words"

it.each([
  ["day", "01/07/2023"],
  ["month", "tháng 7/2023"],
  ["year", "năm 2023"],
] as const)("says a day known to the %s as %s", (precision, words) => {
  expect(dayWords("2023-07-01", precision)).toBe(words)
})
