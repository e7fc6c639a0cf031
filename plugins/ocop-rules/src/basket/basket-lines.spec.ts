import { expect, it } from "vitest"
import { dong } from "../money.js"
import { basketLines, wholeBaskets } from "./basket-lines.js"

const parts = [
  {
    variant_id: "tea",
    shares: [
      { units: 1, unit_price: dong(80_001) },
      { units: 2, unit_price: dong(80_000) },
    ],
  },
  { variant_id: "honey", shares: [{ units: 1, unit_price: dong(160_001) }] },
]
const three = basketLines(parts, 3)
const [dear, cheap, honey] = three as [
  (typeof three)[number],
  (typeof three)[number],
  (typeof three)[number],
]

it("[BK5] baskets are a line for each part and price, and cost so many times the price", () => {
  expect(three.map(({ quantity, units }) => [quantity, units])).toEqual([
    [3, 1],
    [6, 2],
    [3, 1],
  ])
  expect(three.reduce((sum, { quantity, unit_price }) => sum + quantity * unit_price, 0)).toBe(
    3 * 400_002
  )
})

it.each([
  ["as they were put in", three, 3],
  ["in any order", [honey, dear, cheap], 3],
  ["one basket", basketLines(parts, 1), 1],
  ["a line is missing", [dear, cheap], null],
  ["the first line is missing", [cheap, honey], null],
  ["a line is there twice", [...three, honey], null],
  ["a line has another quantity", [dear, cheap, { ...honey, quantity: 2 }], null],
  ["the first line has another quantity", [{ ...dear, quantity: 2 }, cheap, honey], null],
  ["a line has another price", [dear, cheap, { ...honey, unit_price: 160_000 }], null],
  ["goods that are not in it", [...three, { ...honey, variant_id: "rice" }], null],
  ["nothing", [], null],
  ["half a basket", three.map((line) => ({ ...line, quantity: line.quantity / 2 })), null],
])("[BK5] %s", (_, lines, count) => {
  expect(wholeBaskets(parts, lines)).toBe(count)
})

it("[BK5] a basket without parts is none", () => {
  expect(wholeBaskets([], [])).toBe(null)
})
