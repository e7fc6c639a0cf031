import { certificateState } from "@ocop/rules"
import { describe, expect, it } from "vitest"
import { OCOP_PRODUCTS } from "../../data/published-products"
import type { DemoCertificate } from "../demo-plan"
import { planDemoMarket } from "../plan-demo-market"
import { planSummary } from "../plan-summary"

const TODAY = "2026-11-21"
const plan = planDemoMarket(OCOP_PRODUCTS, { today: TODAY })
const summary = planSummary(plan)
const stateOf = (certificate: DemoCertificate) =>
  certificateState({ ...certificate, revoked_on: certificate.revoked?.on ?? null }, TODAY)

describe("certificates", () => {
  it("every listing has one, and six have an earlier one", () => {
    const certified = new Set(plan.certificates.map(({ listing_handle }) => listing_handle))
    expect(certified.size).toBe(plan.listings.length)
    expect(summary.withHistory).toBe(6)
  })

  it("numbers are marked as the demonstration's", () => {
    expect(plan.certificates.filter(({ number }) => !number.startsWith("DEMO-"))).toEqual([])
  })

  it("are spread over the states", () => {
    const share = (state: string) => (summary.states[state] ?? 0) / summary.listings
    expect(share("valid")).toBeGreaterThan(0.74)
    expect(share("expiring")).toBeCloseTo(0.08, 2)
    expect(share("expired") - summary.withHistory / summary.listings).toBeCloseTo(0.09, 2)
    expect(share("revoked")).toBeCloseTo(0.03, 2)
    expect(summary.states["not-yet-valid"]).toBe(1)
  })

  it("one ends today, one tomorrow, and some ended yesterday", () => {
    const lastDays = plan.certificates.map(({ valid_until }) => valid_until)
    expect(lastDays).toContain(TODAY)
    expect(lastDays).toContain("2026-11-22")
    expect(lastDays).toContain("2026-11-20")
  })

  it("only products that a source calls revoked are revoked", () => {
    const lost = new Set(
      OCOP_PRODUCTS.filter(({ state }) => state === "revoked").map(({ id }) => id)
    )
    const rowIds = new Map(plan.listings.map(({ handle, row_id }) => [handle, row_id]))
    const revoked = plan.certificates.filter((one) => stateOf(one).kind === "revoked")
    expect(
      revoked.filter(({ listing_handle }) => !lost.has(rowIds.get(listing_handle) as string))
    ).toEqual([])
  })

  it("an earlier one has lapsed before the one that renewed it began", () => {
    for (const earlier of plan.certificates.filter(({ number }) => number.endsWith("-1"))) {
      const renewed = plan.certificates.find(({ number }) => `${number}-1` === earlier.number)
      expect(stateOf(earlier).kind).toBe("expired")
      expect(stateOf(renewed!).kind).toBe("valid")
      expect(earlier.valid_until < renewed!.issued_on).toBe(true)
    }
  })

  it("five stars are the nation's, and products of one decision share its day", () => {
    expect(
      plan.certificates.filter(({ stars, level }) => (stars === 5) !== (level === "national"))
    ).toEqual([])
    const lists = plan.certificates.filter(({ decision }) => decision === "4261/QĐ-UBND")
    expect(lists.length).toBeGreaterThan(5)
    expect(new Set(lists.map(({ issued_on }) => issued_on)).size).toBe(1)
  })
})
