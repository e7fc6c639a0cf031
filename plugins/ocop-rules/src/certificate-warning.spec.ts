import { expect, it } from "vitest"
import { certificateWarning } from "./certificate-warning.js"

const certificate = {
  stars: 4,
  issued_on: "2024-01-01",
  valid_until: "2026-12-31",
  revoked_on: null,
} as const
const renewal = { ...certificate, issued_on: "2026-11-01", valid_until: "2029-10-31" } as const

it.each([
  ["91 days before its end", "2026-10-01", null],
  ["90 days before its end", "2026-10-02", { kind: "ends", days_left: 90 }],
  ["on its last day", "2026-12-31", { kind: "ends", days_left: 0 }],
  ["on the day after", "2027-01-01", { kind: "ended" }],
  ["years after", "2031-01-01", { kind: "ended" }],
  ["before it begins", "2023-12-31", null],
] as const)("[Z6] %s", (_, today, warning) => {
  expect(certificateWarning([certificate], today)).toEqual(warning && { ...warning, certificate })
})

it("[Z6] is silent when another certificate gives the star on", () => {
  expect(certificateWarning([certificate, renewal], "2026-12-31")).toBeNull()
  const planned = { ...renewal, issued_on: "2027-01-01" }
  expect(certificateWarning([certificate, planned], "2026-12-31")).toBeNull()
  const late = { ...renewal, issued_on: "2027-01-02" }
  expect(certificateWarning([certificate, late], "2026-12-31")).toMatchObject({ kind: "ends" })
})

it("[Z6] tells of a revocation from its day on, and of one to come", () => {
  const revoked = { ...certificate, revoked_on: "2026-06-01" }
  expect(certificateWarning([revoked], "2026-06-01")).toEqual({
    kind: "revoked",
    certificate: revoked,
  })
  expect(certificateWarning([revoked], "2026-05-31")).toMatchObject({ kind: "ends", days_left: 0 })
})

it("[Z6] a product that never had a certificate is none", () => {
  expect(certificateWarning([], "2026-12-31")).toBeNull()
})
