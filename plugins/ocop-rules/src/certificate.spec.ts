import { expect, it } from "vitest"
import { certificateState, type CertificateFacts } from "./certificate.js"

const certificate: CertificateFacts = {
  issued_on: "2024-03-10",
  valid_until: "2027-03-10",
  revoked_on: null,
  stars: 4,
}

it.each([
  ["2024-03-09", "not-yet-valid"],
  ["2024-03-10", "valid"],
  ["2025-12-01", "valid"],
  ["2027-03-10", "valid"],
  ["2027-03-11", "expired"],
] as const)("[C2] on %s it is %s", (today, kind) => {
  expect(certificateState(certificate, today).kind).toBe(kind)
})

it.each([
  ["2024-03-10", 1095],
  ["2027-03-08", 2],
  ["2027-03-09", 1],
  ["2027-03-10", 0],
] as const)("[C3] on %s it has %d days left", (today, daysLeft) => {
  expect(certificateState(certificate, today)).toEqual({ kind: "valid", daysLeft })
})

it.each([
  ["2026-05-31", 0],
  ["2026-05-30", 1],
] as const)("[C3] a revocation that lies ahead shortens the days left on %s", (today, daysLeft) => {
  const revoked = { ...certificate, revoked_on: "2026-06-01" }
  expect(certificateState(revoked, today)).toEqual({ kind: "valid", daysLeft })
})

it("[C3] a revocation dated after the end does not lengthen them", () => {
  const late = { ...certificate, revoked_on: "2028-01-01" }
  expect(certificateState(late, "2027-03-09")).toEqual({ kind: "valid", daysLeft: 1 })
})

it.each([
  ["2026-06-01", "2026-05-31", "valid"],
  ["2026-06-01", "2026-06-01", "revoked"],
  ["2026-06-01", "2030-01-01", "revoked"],
  ["2027-03-11", "2027-03-10", "valid"],
  ["2027-06-01", "2027-05-31", "expired"],
  ["2027-06-01", "2027-06-01", "revoked"],
  ["2024-03-10", "2024-03-10", "revoked"],
  ["2024-01-01", "2024-02-01", "revoked"],
] as const)("[C4] revoked on %s, it is on %s %s", (revoked_on, today, kind) => {
  expect(certificateState({ ...certificate, revoked_on }, today)).toMatchObject({ kind })
})

it.each([
  ["2025-03-10", "2025-03-11"],
  ["2029-12-31", "2030-01-01"],
] as const)("[C5] a printed last day of %s is believed", (valid_until, lapsed) => {
  const printed = { ...certificate, valid_until }
  expect(certificateState(printed, valid_until).kind).toBe("valid")
  expect(certificateState(printed, lapsed).kind).toBe("expired")
})

it.each([
  [{ issued_on: "10/03/2024" }, "2026-01-01"],
  [{ valid_until: "2027-03-10T00:00:00.000Z" }, "2026-01-01"],
  [{ revoked_on: "2026-6-1" }, "2026-01-01"],
  [{}, "2026-01-01T09:00:00.000Z"],
] as const)("[C12] malformed days stop: %j on %s", (change, today) => {
  expect(() => certificateState({ ...certificate, ...change }, today)).toThrow(RangeError)
})

it.each(["2027-03-10", "2027-03-09", "2025-01-01", "2024-03-10", "2024-01-01", "2028-01-01"])(
  "[C13] with its days reversed it is not in force on %s",
  (today) => {
    const reversed = { ...certificate, issued_on: "2027-03-10", valid_until: "2024-03-10" }
    expect(certificateState(reversed, today).kind).not.toBe("valid")
  }
)
