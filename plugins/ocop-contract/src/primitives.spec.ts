import { describe, expect, it } from "vitest"
import { DongAmount, IsoDay, StarsToday, typedText } from "./primitives.js"

const parse = (text: unknown, max = 10) => typedText(max).safeParse(text)

describe("typed text", () => {
  it.each([
    ["stays as it is", "Mèo Vạc", "Mèo Vạc"],
    ["loses the spaces around it", " Mèo Vạc\n", "Mèo Vạc"],
    ["keeps the spaces inside", "Mèo  Vạc", "Mèo  Vạc"],
    ["is composed: e and a circumflex become one letter", "Me\u0300o", "M\u00e8o"],
    ["may be empty", "", ""],
    ["may be nothing but spaces, which leaves it empty", "   ", ""],
    ["may be as long as allowed", "a".repeat(10), "a".repeat(10)],
  ])("%s", (_, typed, text) => {
    expect(parse(typed)).toMatchObject({ success: true, data: text })
  })

  it.each([
    ["longer than allowed", "a".repeat(11)],
    ["too long only by the spaces around it: what is sent is counted", ` ${"a".repeat(10)}`],
    ["with a NUL byte, which PostgreSQL can't store", "An\u0000"],
    ["that is a number", 12],
    ["that is missing", undefined],
  ])("is refused: %s", (_, typed) => {
    expect(parse(typed).success).toBe(false)
  })
})

it.each([
  [0, true],
  [250_000, true],
  [-1, true],
  [0.5, false],
  ["250000", false],
  [NaN, false],
  [Infinity, false],
])("%s is an amount in đồng: %s", (amount, ok) => {
  expect(DongAmount.safeParse(amount).success).toBe(ok)
})

it.each([
  ["2026-11-21", true],
  ["2026-1-5", false],
  ["2026-11-21T00:00:00Z", false],
  [" 2026-11-21", false],
  ["2026-11-21\n", false],
])("%j is written like a day: %s", (day, ok) => {
  expect(IsoDay.safeParse(day).success).toBe(ok)
})

it.each([
  [3, true],
  [4, true],
  [5, true],
  [null, true],
  [0, false],
  [2, false],
  [6, false],
  [4.5, false],
  ["4", false],
  [undefined, false],
])("%s may be the stars of today: %s", (stars, ok) => {
  expect(StarsToday.safeParse(stars).success).toBe(ok)
})
