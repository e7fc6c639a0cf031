import { expect, it } from "vitest"
import { inWords } from "./check-invariants-command.mjs"

it("says that nothing is wrong", () => {
  expect(inWords([])).toBe("Everything agrees: 0 violations.")
})

it("says what is wrong, a line each", () => {
  const violations = [
    { invariant: "cart-has-one-order", sentence: "Cart c has 2 orders." },
    { invariant: "ledger-is-balanced", sentence: "Transaction t comes to 1 đồng." },
  ]
  expect(inWords(violations)).toBe(
    "2 violations:\n  cart-has-one-order: Cart c has 2 orders.\n  ledger-is-balanced: Transaction t comes to 1 đồng."
  )
})
