import { expect, it } from "vitest"
import type { CertificateFacts } from "./certificate.js"
import { certificateInForce, decidingCertificate, starsInForce } from "./deciding-certificate.js"

const today = "2026-11-21"

function aCertificate(change: Partial<CertificateFacts & { number: string }>) {
  const issued_on = "2025-01-15"
  return {
    number: "A",
    issued_on,
    valid_until: "2028-01-15",
    revoked_on: null,
    stars: 4,
    ...change,
  } as const
}

it("[C6] the more recent decides, though it has fewer stars", () => {
  const four = aCertificate({ number: "old", issued_on: "2024-01-15", stars: 4 })
  const three = aCertificate({ number: "new", issued_on: "2026-01-15", stars: 3 })
  expect(certificateInForce([four, three], today)?.number).toBe("new")
  expect(certificateInForce([three, four], today)?.number).toBe("new")
  expect(starsInForce([four, three], today)).toBe(3)
})

it("[C6] one that begins tomorrow does not decide today", () => {
  const next = aCertificate({ issued_on: "2026-11-22", stars: 5 })
  expect(starsInForce([aCertificate({}), next], today)).toBe(4)
  expect(starsInForce([aCertificate({}), next], "2026-11-22")).toBe(5)
})

it("[C7] issued on one day, the later end decides", () => {
  const short = aCertificate({ number: "short", valid_until: "2027-01-15", stars: 3 })
  const long = aCertificate({ number: "long", stars: 5 })
  expect(certificateInForce([short, long], today)?.number).toBe("long")
})

it("[C7] with the same days, the fewer stars decide", () => {
  const five = aCertificate({ stars: 5 })
  const three = aCertificate({ stars: 3 })
  expect(starsInForce([five, three], today)).toBe(3)
  expect(starsInForce([three, five], today)).toBe(3)
})

it("[C7] alike in everything, the first given decides", () => {
  const twins = [aCertificate({ number: "first" }), aCertificate({ number: "second" })]
  expect(certificateInForce(twins, today)?.number).toBe("first")
})

it("[C8] when the newest is revoked, an older one in its term takes over", () => {
  const older = aCertificate({ number: "older", issued_on: "2024-06-01", stars: 3 })
  const revoked = aCertificate({ issued_on: "2026-01-01", revoked_on: "2026-09-01", stars: 5 })
  expect(decidingCertificate([older, revoked], today)?.number).toBe("older")
  expect(starsInForce([older, revoked], "2026-08-31")).toBe(5)
  expect(starsInForce([older, revoked], "2026-09-01")).toBe(3)
})

const expired = aCertificate({
  number: "expired",
  issued_on: "2022-01-01",
  valid_until: "2025-01-01",
})
const revoked = aCertificate({
  number: "revoked",
  issued_on: "2021-01-01",
  revoked_on: "2022-05-01",
})
const planned = aCertificate({
  number: "planned",
  issued_on: "2027-01-01",
  valid_until: "2030-01-01",
})
const later = aCertificate({ number: "later", issued_on: "2028-01-01", valid_until: "2031-01-01" })
const lateRevoked = {
  ...expired,
  number: "late",
  issued_on: "2023-01-01",
  revoked_on: "2024-01-01",
}

it.each([
  ["the one in force", [expired, aCertificate({}), planned], "A"],
  ["the most recent that began: expired", [revoked, expired], "expired"],
  ["the most recent that began: revoked", [expired, lateRevoked], "late"],
  ["a lapse rather than a plan", [planned, expired], "expired"],
  ["a revocation rather than a plan", [planned, revoked], "revoked"],
  ["the next to begin", [later, planned], "planned"],
  ["nothing of nothing", [], undefined],
] as const)("[C9] what decides is %s", (_, certificates, number) => {
  expect(decidingCertificate(certificates, today)?.number).toBe(number)
})

it("[C10] no certificate in force, no stars", () => {
  expect(starsInForce([], today)).toBeNull()
  expect(starsInForce([expired, revoked, planned], today)).toBeNull()
  expect(certificateInForce([expired, revoked, planned], today)).toBeNull()
})

it("[C10] the stars are the certificate's", () => {
  expect(starsInForce([aCertificate({ stars: 5 }), expired], today)).toBe(5)
})

it("[C6] the list that was given stays as it was", () => {
  const given = Object.freeze([expired, aCertificate({}), planned])
  expect(certificateInForce(given, today)?.number).toBe("A")
})
