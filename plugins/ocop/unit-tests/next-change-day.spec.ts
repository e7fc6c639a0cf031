import { describe, expect, it } from "vitest"
import { nextChangeDay } from "../src/search/next-change-day"
import { aCertificate } from "./a-product-row"

const certificate = aCertificate({ issued_on: "2026-03-01", valid_until: "2026-09-30" })

describe("a certificate changes the index", () => {
  it.each([
    ["2026-02-27", "2026-03-01"],
    ["2026-02-28", "2026-03-01"],
    ["2026-03-01", "2026-10-01"],
    ["2026-09-30", "2026-10-01"],
    ["2026-10-01", null],
  ])("asked on %s: next on %s", (today, next) => {
    expect(nextChangeDay([certificate], null, null, null, today)).toBe(next)
  })

  it("on the day a revocation takes effect", () => {
    const revoked = { ...certificate, revoked_on: "2026-05-05" }
    expect(nextChangeDay([revoked], null, null, null, "2026-04-01")).toBe("2026-05-05")
  })

  it("on the first of several days, whatever their order", () => {
    const renewal = aCertificate({ issued_on: "2026-06-01", valid_until: "2029-05-31" })
    expect(nextChangeDay([renewal, certificate], null, null, null, "2026-04-01")).toBe("2026-06-01")
    expect(nextChangeDay([certificate, renewal], null, null, null, "2026-04-01")).toBe("2026-06-01")
  })
})

describe("a season changes it", () => {
  const summer = { from: "05-10", to: "08-20" }
  const tet = { from: "11-15", to: "02-10" }
  it.each([
    ["the day before it opens", summer, "2026-05-09", "2026-05-10"],
    ["on the day it opens", summer, "2026-05-10", "2026-08-21"],
    ["on its last day", summer, "2026-08-20", "2026-08-21"],
    ["after it has closed: next year", summer, "2026-08-21", "2027-05-10"],
    ["over New Year", tet, "2026-12-31", "2027-02-11"],
    ["over a leap day", { from: "03-01", to: "02-28" }, "2027-03-01", "2028-02-29"],
    ["of the whole year: never", { from: "01-01", to: "12-31" }, "2026-07-01", null],
  ])("asked %s", (_, season, today, next) => {
    expect(nextChangeDay([], season, null, null, today)).toBe(next)
  })

  it("when it comes before the certificate's day, and not when it comes after", () => {
    expect(nextChangeDay([certificate], summer, null, null, "2026-04-01")).toBe("2026-05-10")
    expect(nextChangeDay([certificate], summer, null, null, "2026-08-21")).toBe("2026-10-01")
  })
})

describe("a holiday changes it", () => {
  const tet = { from: "2027-01-30", to: "2027-02-05" }
  it.each([
    ["2026-11-22", "2027-01-30"],
    ["2027-01-29", "2027-01-30"],
    ["2027-01-30", "2027-02-06"],
    ["2027-02-05", "2027-02-06"],
    ["2027-02-06", null],
  ])("asked on %s: next on %s", (today, next) => {
    expect(nextChangeDay([], null, tet, null, today)).toBe(next)
  })
})

it.each([
  ["2027-01-14", "2027-01-15"],
  ["2027-01-15", null],
])("what is sold ahead is sent: asked on %s, next on %s", (today, next) => {
  expect(nextChangeDay([], null, null, "2027-01-15", today)).toBe(next)
})

it("nothing changes a product without certificate, season and holiday", () => {
  expect(nextChangeDay([], null, null, null, "2026-01-01")).toBeNull()
})
