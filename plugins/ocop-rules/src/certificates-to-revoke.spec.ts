import fc from "fast-check"
import { expect, it } from "vitest"
import { certificatesToRevoke } from "./certificates-to-revoke.js"
import { addDays } from "./day.js"
import { starsInForce } from "./deciding-certificate.js"
import { starTransitionDays } from "./star-transitions.js"
import { aHistory } from "../fixtures/certificate-histories.js"

const revokedOn = "2026-11-22"
const running = { issued_on: "2024-01-01", valid_until: "2027-01-01", revoked_on: null, stars: 4 }

it.each([
  ["runs on", {}, true],
  ["has its last day then", { valid_until: "2026-11-22" }, true],
  ["lapsed the day before", { valid_until: "2026-11-21" }, false],
  ["begins later", { issued_on: "2026-12-01" }, true],
  ["is revoked already", { revoked_on: "2026-11-22" }, false],
  ["is to be revoked later", { revoked_on: "2026-11-23" }, true],
  ["is never in force", { issued_on: "2027-06-01" }, false],
] as const)("[N9] one that %s: %s", (_, change, named) => {
  const certificate = { ...running, ...change, stars: 4 as const }
  expect(certificatesToRevoke([certificate], revokedOn)).toEqual(named ? [certificate] : [])
})

it("[N9] with these revoked, the product never shows a star again", () => {
  fc.assert(
    fc.property(aHistory, fc.integer({ min: 0, max: 90 }), (certificates, daysOn) => {
      const day = addDays("2026-01-01", daysOn)
      const named = certificatesToRevoke(certificates, day)
      const after = certificates.map((one) =>
        named.includes(one) ? { ...one, revoked_on: day } : one
      )
      const days = starTransitionDays([...certificates, ...after])
      expect(days.map((one) => starsInForce(after, one))).toEqual(
        days.map((one) => (one < day ? starsInForce(certificates, one) : null))
      )
    })
  )
})

it("[N9] a timestamp is no day", () => {
  expect(() => certificatesToRevoke([], "2026-11-22T00:00:00Z")).toThrow(RangeError)
})
