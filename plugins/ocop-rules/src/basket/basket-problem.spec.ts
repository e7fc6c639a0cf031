import { expect, it } from "vitest"
import { dong } from "../money.js"
import { basketProblem, MOST_BASKET_PARTS, MOST_BASKET_UNITS } from "./basket-problem.js"

const part = (quantity: number, singly = 100_000) => ({
  quantity,
  singly: dong(singly),
})

it.each([
  ["two parts", 200_000, [part(1), part(1)], null],
  ["a price below", 150_000, [part(1), part(1)], null],
  ["one part", 100_000, [part(1)], "too_few_parts"],
  ["no parts", 100_000, [], "too_few_parts"],
  ["as many parts as may be", 900_000, Array(MOST_BASKET_PARTS).fill(part(1)), null],
  ["one part more", 900_000, Array(MOST_BASKET_PARTS + 1).fill(part(1)), "too_many_parts"],
  ["no units", 100_000, [part(1), part(0)], "units_invalid"],
  ["half a unit", 100_000, [part(1), part(0.5)], "units_invalid"],
  ["as many units as may be", 900_000, [part(1), part(MOST_BASKET_UNITS)], null],
  ["one unit more", 900_000, [part(1), part(MOST_BASKET_UNITS + 1)], "units_invalid"],
  ["1 ₫ dearer than singly", 200_001, [part(1), part(1)], "price_too_high"],
  ["less than 1 ₫ for a unit", 1, [part(1), part(1)], "price_too_low"],
  ["1 ₫ for each unit", 2, [part(1), part(1)], null],
  ["nothing", 0, [part(1), part(1)], "price_too_low"],
] as const)("[BK2] %s at %d ₫", (_, price, parts, problem) => {
  expect(basketProblem(dong(price), parts)).toBe(problem)
})
