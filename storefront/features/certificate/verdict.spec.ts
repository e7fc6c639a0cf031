import { expect, it } from "vitest"
import { aCertificate } from "~/tests/fake-backend/certificates"
import { verdictOf } from "./verdict"

it.each([
  [582, "valid"],
  [61, "valid"],
  [60, "ending"],
  [1, "ending"],
  [0, "ending"],
])("with %d days left it is %s", (days_left, kind) => {
  expect(verdictOf(aCertificate({ days_left })).kind).toBe(kind)
})

it("counts the last day from the days left, as a revocation to come cuts the term short", () => {
  const revoked = { on: "2026-12-02", decision: "9/QĐ-UBND", reason: "vi phạm" }
  const certificate = aCertificate({ days_left: 9, valid_until: "2028-06-26", revoked })
  expect(verdictOf(certificate)).toEqual({
    kind: "ending",
    stars: 4,
    daysLeft: 9,
    lastDay: "2026-12-01",
  })
})

it("is out from the day after the last one, also over the end of a year", () => {
  const certificate = aCertificate({ state: "expired", valid_until: "2025-12-31" })
  expect(verdictOf(certificate)).toMatchObject({ firstDayOut: "2026-01-01" })
})

it.each([
  ["revoked", "revoked"],
  ["superseded", "superseded"],
  ["not_yet_valid", "not-yet"],
] as const)("takes the register's word for %s", (state, kind) => {
  expect(verdictOf(aCertificate({ state })).kind).toBe(kind)
})

it("stops at a certificate that would be valid without a star", () => {
  expect(() => verdictOf(aCertificate({ stars: null }))).toThrow(RangeError)
})
