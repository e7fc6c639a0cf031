import { expect, it } from "vitest"
import { soldOfLine } from "./sold-line.js"

const line = { net: 300_000, quantity: 3, given_back: { amount: 0, quantity: 0 } }

it.each([
  ["new", 300_000],
  ["accepted", 300_000],
  ["packed", 300_000],
  ["shipped", 300_000],
  ["delivered", 300_000],
  ["awaiting_payment", 0],
  ["declined", 0],
  ["cancelled", 0],
  ["returned", 0],
] as const)("[PF6] a line of a part that is %s sold for %d", (status, amount) => {
  expect(soldOfLine({ ...line, status })).toEqual({ amount, pieces: amount ? 3 : 0 })
})

it("[PF6] what was called off or given back is not sold", () => {
  const given_back = { amount: 100_001, quantity: 1 }
  expect(soldOfLine({ ...line, status: "delivered", given_back })).toEqual({
    amount: 199_999,
    pieces: 2,
  })
})
