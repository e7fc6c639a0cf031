import { expect, it } from "vitest"
import { sellable, type SellableFacts } from "./sellable.js"

const today = "2026-11-21"
const inForce = {
  issued_on: "2025-01-15",
  valid_until: "2028-01-15",
  revoked_on: null,
  stars: 4,
} as const
const listing: SellableFacts = {
  status: "published",
  hidden: false,
  producer: { status: "approved", holiday: null },
  certificates: [inForce],
  season: null,
  orders_off_season: false,
  ships_from: null,
}
const offSeason = { from: "05-01", to: "08-31" }

function refusedFor(change: Partial<SellableFacts>, day = today) {
  const answer = sellable({ ...listing, ...change }, day)
  return answer.ok ? null : answer.refusal.code
}

it("[L1] approved, published, certified and in season is sold", () => {
  expect(sellable(listing, today)).toEqual({ ok: true, ships_from: null })
  expect(refusedFor({ season: { from: "11-01", to: "12-31" } })).toBeNull()
})

const holiday = { from: "2026-11-20", to: "2026-11-25" }
const everythingWrong: SellableFacts = {
  status: "draft",
  hidden: true,
  producer: { status: "suspended", holiday },
  certificates: [],
  season: offSeason,
  orders_off_season: false,
  ships_from: null,
}
const onHoliday = { status: "approved", holiday } as const
const shown = { producer: onHoliday, hidden: false, status: "published" } as const
it.each([
  [{}, "ocop.producer_suspended"],
  [{ producer: onHoliday }, "ocop.listing_hidden"],
  [{ producer: onHoliday, hidden: false }, "ocop.listing_not_published"],
  [{ producer: onHoliday, hidden: false, status: "published" }, "ocop.certificate_missing"],
  [{ ...shown, certificates: [inForce] }, "ocop.out_of_season"],
  [
    { ...shown, certificates: [inForce], ships_from: "2028-01-16" },
    "ocop.certificate_ends_before_sending",
  ],
  [{ ...shown, certificates: [inForce], ships_from: "2028-01-15" }, "ocop.producer_closed"],
  [{ ...shown, certificates: [inForce], season: null }, "ocop.producer_closed"],
] as const)("[L2] with %j put right, the reason is %s", (change, code) => {
  expect(refusedFor({ ...everythingWrong, ...change })).toBe(code)
})

it.each([
  ["draft", "ocop.producer_not_open"],
  ["submitted", "ocop.producer_not_open"],
  ["refused", "ocop.producer_not_open"],
  ["suspended", "ocop.producer_suspended"],
  ["approved", null],
] as const)("[L3] a producer that is %s: %s", (status, code) => {
  expect(refusedFor({ producer: { status, holiday: null } })).toBe(code)
})

it.each([
  ["draft", "ocop.listing_not_published"],
  ["submitted", "ocop.listing_not_published"],
  ["withdrawn", "ocop.listing_not_published"],
  ["published", null],
] as const)("[L4] a listing that is %s: %s", (status, code) => {
  expect(refusedFor({ status })).toBe(code)
})

const lapsed = { ...inForce, issued_on: "2023-01-15", valid_until: "2026-01-15" }
const revoked = { ...inForce, revoked_on: "2026-06-01" }
const planned = { ...inForce, issued_on: "2027-01-15", valid_until: "2030-01-15" }
it.each([
  ["none", [], "ocop.certificate_missing"],
  ["one that has not begun", [planned], "ocop.certificate_not_yet_valid"],
  ["one that lapsed", [lapsed], "ocop.certificate_expired"],
  ["one that was revoked", [revoked], "ocop.certificate_revoked"],
  ["a lapse and a plan", [planned, lapsed], "ocop.certificate_expired"],
  ["a lapse and a newer revocation", [lapsed, revoked], "ocop.certificate_revoked"],
  ["a lapse and a renewal", [lapsed, inForce], null],
] as const)("[L5] with certificates: %s", (_, certificates, code) => {
  expect(refusedFor({ certificates })).toBe(code)
})

it.each([
  ["2028-01-15", null],
  ["2028-01-16", "ocop.certificate_expired"],
] as const)("[L5] a certificate until 2028-01-15 sells on %s: %s", (day, code) => {
  expect(refusedFor({}, day)).toBe(code)
})

it("[L6] out of season is not sold, unless the producer takes orders", () => {
  expect(refusedFor({ season: offSeason })).toBe("ocop.out_of_season")
  expect(refusedFor({ season: offSeason, orders_off_season: true })).toBeNull()
  expect(refusedFor({ season: offSeason }, "2026-08-31")).toBeNull()
})

it.each([
  ["2027-01-14", "2027-01-15"],
  ["2027-01-15", null],
] as const)("[PO2] goods sold ahead until 15/1/2027 are on %s sent from %s", (day, ships_from) => {
  const ahead = { ...listing, ships_from: "2027-01-15" }
  expect(sellable(ahead, day)).toEqual({ ok: true, ships_from })
})

it.each([
  ["2027-01-14", null],
  ["2027-01-15", "ocop.out_of_season"],
] as const)("[PO3] off season, what is sold ahead until 15/1/2027 is on %s: %s", (day, code) => {
  expect(refusedFor({ season: offSeason, ships_from: "2027-01-15" }, day)).toBe(code)
})

const renewal = { ...inForce, issued_on: "2028-01-16", valid_until: "2031-01-15" }
it.each([
  ["2028-01-15", [inForce], null],
  ["2028-01-16", [inForce], "ocop.certificate_ends_before_sending"],
  ["2028-01-16", [inForce, renewal], null],
  [
    "2028-01-16",
    [inForce, { ...renewal, revoked_on: "2028-01-16" }],
    "ocop.certificate_ends_before_sending",
  ],
] as const)("[PO4] sent from %s, with certificates %j: %s", (ships_from, certificates, code) => {
  expect(refusedFor({ ships_from, certificates }, "2028-01-02")).toBe(code)
})

it.each([
  ["2026-11-19", null],
  ["2026-11-20", "ocop.producer_closed"],
  ["2026-11-25", "ocop.producer_closed"],
  ["2026-11-26", null],
] as const)("[L7] a shop on holiday from 20/11 to 25/11 sells on %s: %s", (day, code) => {
  expect(refusedFor({ producer: onHoliday }, day)).toBe(code)
})

it("[L7] the refusal names the day on which it opens again", () => {
  const answer = sellable({ ...listing, producer: onHoliday }, today)
  expect(answer).toMatchObject({
    ok: false,
    refusal: { message: expect.stringContaining("2026-11-26") },
  })
})

it.each(["draft", "submitted", "published", "withdrawn"] as const)(
  "[L8] a listing that is hidden is not sold, and %s does not matter",
  (status) => {
    expect(refusedFor({ status, hidden: true })).toBe("ocop.listing_hidden")
  }
)
