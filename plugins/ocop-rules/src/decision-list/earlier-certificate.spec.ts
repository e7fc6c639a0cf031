import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { aHistory } from "../../fixtures/certificate-histories.js"
import { aCertificate, aRegister } from "../../fixtures/list-entries.js"
import { outcomes, planOne, planRows } from "../../fixtures/plan-rows.js"
import { addDays } from "../day.js"
import { starsInForce } from "../deciding-certificate.js"
import { starTransitionDays } from "../star-transitions.js"

describe("an earlier decision", () => {
  const newest = aCertificate({ issued_on: "2026-07-01", valid_until: "2029-07-01", stars: 3 })

  it("[I7] is kept as history", () => {
    const planned = planOne({ stars: 5 }, aRegister({ certificates: [newest] }))
    expect(planned).toMatchObject({ outcome: "earlier_certificate", certified_product_id: "c1" })
    expect(planned.writes.certificate).toMatchObject({ stars: 5, issued_on: "2026-05-20" })
  })

  it.each([
    ["revoked", { revoked_on: "2026-10-01" }],
    ["over before it", { valid_until: "2028-12-31" }],
  ])("[I7] is refused if it would count again once the newer one is %s", (_, change) => {
    const planned = planOne({}, aRegister({ certificates: [{ ...newest, ...change }] }))
    expect(planned.problems).toEqual(["contradicts_register"])
  })

  it("[I7] is kept when it was over before the newer one was revoked", () => {
    const revoked = { ...newest, revoked_on: "2026-10-01" }
    const old = { issued_on: "2020-01-01", valid_until: "2023-01-01" }
    const planned = planOne(old, aRegister({ certificates: [revoked] }))
    expect(planned.outcome).toBe("earlier_certificate")
  })

  it("[I7] of the very day of another one contradicts the register", () => {
    const planned = planOne({ issued_on: "2026-07-01" }, aRegister({ certificates: [newest] }))
    expect(planned.problems).toEqual(["contradicts_register"])
  })

  it("[I7] the order of the rows doesn't matter for what is in force", () => {
    const old = {
      decision: "1/QĐ-UBND",
      issued_on: "2022-01-01",
      valid_until: "2025-01-01",
    } as const
    const young = {
      decision: "2/QĐ-UBND",
      issued_on: "2025-02-01",
      valid_until: "2028-02-01",
    } as const
    expect(outcomes(planRows([old, young]))).toEqual(["new_producer", "renewal"])
    expect(outcomes(planRows([young, old]))).toEqual(["new_producer", "earlier_certificate"])
  })
})

it("[I7] an earlier certificate never changes a star from the newest one's day on", () => {
  fc.assert(
    fc.property(aHistory, fc.integer({ min: 0, max: 90 }), fc.nat(80), (history, begin, term) => {
      const issued_on = addDays("2026-01-01", begin)
      const valid_until = addDays(issued_on, term)
      const certificates = history.map((one) =>
        aCertificate({ ...one, id: one.number, decision: one.decision })
      )
      const row = { issued_on, valid_until, stars: 5, decision: "77/QĐ-UBND" } as const
      const planned = planOne(row, aRegister({ certificates }))
      const newest =
        history
          .map((one) => one.issued_on)
          .sort()
          .at(-1) ?? "0000-01-01"
      if (planned.outcome !== "earlier_certificate") {
        if (planned.writes.certificate) expect(issued_on > newest).toBe(true)
        return
      }
      const added = [...history, { issued_on, valid_until, revoked_on: null, stars: 5 as const }]
      const days = starTransitionDays(added).filter((day) => day >= newest)
      expect(days.map((day) => starsInForce(added, day))).toEqual(
        days.map((day) => starsInForce(history, day))
      )
    }),
    { numRuns: 500 }
  )
})
