import fc from "fast-check"
import { expect, it } from "vitest"
import type { CertificateFacts } from "./certificate.js"
import { addDays } from "./day.js"
import { starsInForce } from "./deciding-certificate.js"
import { starTransitionDays } from "./star-transitions.js"

const aDay = fc.integer({ min: 0, max: 60 }).map((days) => addDays("2026-02-01", days))
const aCertificate: fc.Arbitrary<CertificateFacts> = fc.record({
  issued_on: aDay,
  valid_until: aDay,
  revoked_on: fc.option(aDay),
  stars: fc.constantFrom(3 as const, 4 as const, 5 as const),
})

it("[C11] a certificate begins, lapses and is revoked", () => {
  const kept = { issued_on: "2024-01-10", valid_until: "2027-01-10", revoked_on: null, stars: 3 }
  const revoked = { ...kept, issued_on: "2026-05-01", revoked_on: "2026-09-01" }
  const days = ["2024-01-10", "2026-05-01", "2026-09-01", "2027-01-11"]
  expect(starTransitionDays([revoked, kept] as CertificateFacts[])).toEqual(days)
})

it("[C11] no certificates, no days", () => {
  expect(starTransitionDays([])).toEqual([])
})

it("[C11] on every other day the stars are those of the day before", () => {
  fc.assert(
    fc.property(fc.array(aCertificate, { maxLength: 4 }), (certificates) => {
      const transitions = starTransitionDays(certificates)
      for (let day = "2026-01-30"; day < "2026-04-10"; day = addDays(day, 1)) {
        const changed =
          starsInForce(certificates, day) !== starsInForce(certificates, addDays(day, -1))
        if (changed) expect(transitions).toContain(day)
      }
    })
  )
})
