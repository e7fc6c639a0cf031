import { expect, it } from "vitest"
import type { CertificateFacts } from "./certificate.js"
import { recognitionOf } from "./certificate-recognition.js"

function aCertificate(change: Partial<CertificateFacts>): CertificateFacts {
  return {
    issued_on: "2022-02-04",
    valid_until: "2025-02-04",
    revoked_on: null,
    stars: 4,
    ...change,
  }
}

const next = (change: Partial<CertificateFacts> = {}) =>
  aCertificate({ issued_on: "2025-01-15", valid_until: "2028-01-15", ...change })

it.each([
  [4, "renewed"],
  [5, "upgraded"],
  [3, "lowered"],
] as const)("[N4] %d stars after four are %s", (stars, recognition) => {
  expect(recognitionOf(next({ stars }), [aCertificate({}), next({ stars })])).toBe(recognition)
})

it("[N4] the first of a product is issued", () => {
  expect(recognitionOf(next(), [])).toBe("issued")
  expect(recognitionOf(next(), [next()])).toBe("issued")
})

it("[N4] what comes later doesn't count", () => {
  expect(recognitionOf(aCertificate({}), [aCertificate({}), next()])).toBe("issued")
})

it("[N4] neither does another of the same day", () => {
  const twin = next({ stars: 3, valid_until: "2027-01-15" })
  expect(recognitionOf(next(), [next(), twin])).toBe("issued")
})

it("[N4] the one right before is compared with, not the first", () => {
  const first = aCertificate({ issued_on: "2019-12-23", valid_until: "2022-12-23", stars: 3 })
  expect(recognitionOf(next({ stars: 4 }), [aCertificate({ stars: 5 }), first])).toBe("lowered")
})

it("[N4] two of the day before: the one that counted", () => {
  const long = aCertificate({ stars: 5, valid_until: "2026-01-01" })
  expect(recognitionOf(next(), [aCertificate({ stars: 3 }), long])).toBe("lowered")
})

it("[N4] one that lapsed long ago still counts: it is recognised again", () => {
  const lapsed = aCertificate({ issued_on: "2019-12-23", valid_until: "2022-12-23" })
  expect(recognitionOf(next(), [lapsed])).toBe("renewed")
})

it.each([
  ["2025-01-14", "issued"],
  ["2025-01-15", "renewed"],
  ["2025-01-16", "renewed"],
] as const)(
  "[N5] after one revoked on %s a certificate of 2025-01-15 is %s",
  (revoked_on, kind) => {
    expect(recognitionOf(next(), [aCertificate({ revoked_on })])).toBe(kind)
  }
)

it("[N5] before a revoked one, an older one is compared with", () => {
  const older = aCertificate({ issued_on: "2020-01-01", stars: 3 })
  const revoked = aCertificate({ stars: 5, revoked_on: "2023-01-01" })
  expect(recognitionOf(next(), [older, revoked])).toBe("upgraded")
})

it("[N5] one whose days are reversed was never in force and doesn't count", () => {
  expect(recognitionOf(next(), [aCertificate({ valid_until: "2022-01-01" })])).toBe("issued")
})
