import { expect, it } from "vitest"
import { placedAt } from "./placed-at"

it.each([
  ["2026-11-21T02:05:00.000Z", "21/11/2026 09:05"],
  ["2026-11-21T17:30:00.000Z", "22/11/2026 00:30"],
])("shows %s as %s", (moment, shown) => {
  expect(placedAt(moment)).toBe(shown)
})
