import { expect, it } from "vitest"
import { certificateStanding, type NumberedCertificate } from "./certificate-standing.js"

const today = "2026-11-22"

function aCertificate(change: Partial<NumberedCertificate>): NumberedCertificate {
  const issued_on = "2024-05-10"
  return {
    number: "A",
    issued_on,
    valid_until: "2027-05-10",
    revoked_on: null,
    stars: 4,
    ...change,
  }
}

const newer = aCertificate({ number: "B", issued_on: "2026-01-20", valid_until: "2029-01-20" })

it.each([
  ["not begun", { issued_on: "2026-11-23" }, { kind: "not-yet-valid" }],
  ["begun", { issued_on: today }, { kind: "valid", daysLeft: 169 }],
  ["on its last day", { valid_until: today }, { kind: "valid", daysLeft: 0 }],
  ["past it", { valid_until: "2026-11-21" }, { kind: "expired" }],
  ["revoked", { revoked_on: today }, { kind: "revoked" }],
] as const)("[N1] alone, a certificate that is %s stands as its state says", (_, change, state) => {
  const certificate = aCertificate(change)
  expect(certificateStanding(certificate, [certificate], today)).toEqual(state)
})

it("[N2] in its own term it is superseded by the one that counts", () => {
  const older = aCertificate({})
  expect(certificateStanding(older, [older, newer], today)).toEqual({
    kind: "superseded",
    by: newer,
  })
  expect(certificateStanding(newer, [older, newer], today).kind).toBe("valid")
})

it("[N2] until the day before the newer one begins it is the one that counts", () => {
  const older = aCertificate({})
  expect(certificateStanding(older, [older, newer], "2026-01-19").kind).toBe("valid")
  expect(certificateStanding(older, [older, newer], "2026-01-20").kind).toBe("superseded")
})

it("[N2] it counts again when the newer one is revoked", () => {
  const older = aCertificate({})
  const revoked = { ...newer, revoked_on: "2026-11-22" }
  expect(certificateStanding(older, [older, revoked], "2026-11-21").kind).toBe("superseded")
  expect(certificateStanding(older, [older, revoked], "2026-11-22").kind).toBe("valid")
})

it.each([
  ["expired", { valid_until: "2026-11-21" }],
  ["revoked", { revoked_on: "2026-03-01" }],
  ["not-yet-valid", { issued_on: "2026-12-01" }],
] as const)("[N2] out of force it is %s, whatever else counts", (kind, change) => {
  const certificate = aCertificate(change)
  expect(certificateStanding(certificate, [certificate, newer], today).kind).toBe(kind)
})

it("[N2] issued on one day, the one that C7 passes over is superseded", () => {
  const four = aCertificate({ number: "four", stars: 4 })
  const three = aCertificate({ number: "three", stars: 3 })
  expect(certificateStanding(four, [four, three], today)).toEqual({ kind: "superseded", by: three })
  expect(certificateStanding(three, [four, three], today).kind).toBe("valid")
})

it("[N3] a copy of a certificate is that certificate", () => {
  const certificate = aCertificate({})
  expect(certificateStanding({ ...certificate }, [certificate], today).kind).toBe("valid")
})

it("[N3] one that is missing from the list is judged as one of them", () => {
  expect(certificateStanding(newer, [aCertificate({})], today).kind).toBe("valid")
  expect(certificateStanding(aCertificate({}), [newer], today).kind).toBe("superseded")
})
