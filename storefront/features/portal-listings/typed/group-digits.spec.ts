import { expect, it } from "vitest"
import { caretAfterGrouping, groupDigits } from "./group-digits"
import { parseDong } from "./typed-dong"

it.each([
  ["1", "1"],
  ["1200", "1.200"],
  ["120000", "120.000"],
  ["120.0000", "1.200.000"],
  ["1250000", "1.250.000"],
  ["0120", "120"],
  ["0", "0"],
  ["", ""],
  ["120 nghìn", "120 nghìn"],
  ["120k", "120k"],
])("shows %s as %s while it is typed", (typed, shown) => {
  expect(groupDigits(typed, ".")).toBe(shown)
})

it.each([1, 12, 999, 1_000, 120_000, 1_250_000, 999_999_999])(
  "shows %d so that it is read as the same amount",
  (amount) => {
    expect(parseDong(groupDigits(String(amount), "."))).toBe(amount)
    expect(parseDong(groupDigits(String(amount), ","))).toBe(amount)
  }
)

it.each([
  ["1200", 4, "1.200", 5],
  ["1200", 1, "1.200", 1],
  ["1200", 2, "1.200", 3],
  ["1200", 0, "1.200", 0],
  ["12.0000", 7, "120.000", 7],
])("keeps the caret of %s at %d", (before, caret, after, moved) => {
  expect(caretAfterGrouping(before, caret, after)).toBe(moved)
})
