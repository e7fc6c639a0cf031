import { expect, it } from "vitest"
import { phoneText } from "./phone-text"

it.each([
  ["+84912345678", "0912 345 678"],
  ["+842438255863", "0243 825 5863"],
  ["0912345678", "0912345678"],
  ["", ""],
])("shows %j as %j", (stored, shown) => {
  expect(phoneText(stored)).toBe(shown)
})
