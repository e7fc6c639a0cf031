import { describe, expect, it } from "vitest"
import { parseCount, parseDecimal, parseGrams } from "./typed-number"

it.each([
  ["0,5", 0.5],
  ["0.5", 0.5],
  ["29,5", 29.5],
  ["1.500", 1_500],
  ["1 500", 1_500],
  ["1,500", 1_500],
  ["12", 12],
])("reads %s as %d", (typed, number) => {
  expect(parseDecimal(typed)).toBe(number)
})

describe("a count", () => {
  it.each([
    ["12", 12],
    ["1.200", 1_200],
    [" 0 ", 0],
  ])("of %s is %d", (typed, count) => {
    expect(parseCount(typed)).toBe(count)
  })

  it.each(["", "-1", "1,5", "mười", "1..2", "1e3", "Infinity"])("is not %j", (typed) => {
    expect(parseCount(typed)).toBeNull()
  })
})

describe("a weight", () => {
  it.each([
    ["500", 500],
    ["500 g", 500],
    ["500gam", 500],
    ["0,5 kg", 500],
    ["0.5kg", 500],
    ["1 kg", 1_000],
    ["1,25 ký", 1_250],
    ["2 lạng", 200],
    ["1.200 g", 1_200],
  ])("of %s is %d grams", (typed, grams) => {
    expect(parseGrams(typed)).toBe(grams)
    expect(parseGrams(typed.normalize("NFD"))).toBe(grams)
  })

  it.each(["", "kg", "0,0001", "500 ml", "-1", "constructor", "5 constructor"])(
    "is not %j",
    (typed) => {
      expect(parseGrams(typed)).toBeNull()
    }
  )
})
