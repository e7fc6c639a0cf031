import fc from "fast-check"
import { expect, it } from "vitest"
import { addDays } from "../day.js"
import { LEGAL_KINDS, firstLegalDay, legalAnnounced, legalInForce } from "./legal-version.js"
import { LEAST_RETENTION, tooShortRetention } from "./retention.js"

const today = "2026-11-22"
const at = (version: number, effective_from: string) => ({ version, effective_from })
const one = at(1, "2026-01-01")
const two = at(2, "2026-11-22")
const three = at(3, "2026-12-12")

it.each([
  ["none before the first day", [one], "2025-12-31", null],
  ["the first on its day", [one], "2026-01-01", one],
  ["the old one the day before", [one, two, three], "2026-11-21", one],
  ["the new one on its day", [one, two, three], today, two],
  ["whatever the order they are read in", [three, two, one], today, two],
  [
    "a version for an earlier day does not undo a later day",
    [three, at(4, "2026-12-01")],
    "2026-12-12",
    three,
  ],
] as const)("[LE1] %s", (_, versions, day, held) => {
  expect(legalInForce(versions, day)).toEqual(held)
})

it("[LE1] of the same day the later version holds, so that what is announced can be taken back", () => {
  const instead = at(4, "2026-12-12")
  expect(legalInForce([one, three, instead], "2026-12-12")).toBe(instead)
  expect(legalAnnounced([one, three, instead], today)).toEqual([instead])
})

it("[LE1] what is announced comes in the order of its days, and holds on its day", () => {
  const anyVersions = fc
    .array(fc.integer({ min: -30, max: 30 }), { maxLength: 8 })
    .map((days) => days.map((ahead, index) => at(index + 1, addDays(today, ahead))))
  fc.assert(
    fc.property(anyVersions, (versions) => {
      const announced = legalAnnounced(versions, today)
      const days = announced.map(({ effective_from }) => effective_from)
      expect(days).toEqual([...new Set(days)].sort())
      for (const version of announced) {
        expect(version.effective_from > today).toBe(true)
        expect(legalInForce(versions, version.effective_from)).toBe(version)
      }
    })
  )
})

it.each([
  ["fees", false, "2026-12-12"],
  ["fees", true, today],
  ["operator", false, today],
  ["ranking", false, today],
  ["complaints", false, today],
  ["privacy", false, today],
  ["retention", false, today],
] as const)("[LE2] %s, first: %s, may hold from %s", (kind, isFirst, day) => {
  expect(firstLegalDay(kind, isFirst, today)).toBe(day)
  expect(LEGAL_KINDS).toContain(kind)
})

it.each([
  [{}, []],
  [{ orders_months: 35 }, ["orders_months"]],
  [{ listings_months: 11, producers_months: 0 }, ["listings_months", "producers_months"]],
  [{ orders_months: 120 }, []],
] as const)("[LE3] %j keeps too short: %j", (change, short) => {
  expect(tooShortRetention({ ...LEAST_RETENTION, ...change })).toEqual(short)
})
