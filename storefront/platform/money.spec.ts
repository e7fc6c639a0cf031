import { expect, it } from "vitest"
import { formatDong } from "./money"

it.each([
  [1_250_000, "vi", "1.250.000\u00a0₫"],
  [0, "vi", "0\u00a0₫"],
  [999, "vi", "999\u00a0₫"],
  [1_250_000, "en", "₫1,250,000"],
] as const)("writes %d đồng in %s as %s", (amount, locale, text) => {
  expect(formatDong(amount, locale)).toBe(text)
})
