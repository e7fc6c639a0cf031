import { expect, it } from "vitest"
import { certificateStanding } from "./certificate-standing"

it.each([
  ["valid", 181, "in-force"],
  ["valid", 180, "ending"],
  ["valid", 0, "ending"],
  ["expired", null, "expired"],
  ["revoked", null, "revoked"],
  ["superseded", null, "superseded"],
  ["not_yet_valid", null, "not-yet"],
] as const)("shows %s with %s days left as %s", (state, days_left, expected) => {
  expect(certificateStanding({ state, days_left })).toBe(expected)
})
