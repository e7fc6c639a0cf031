import fc from "fast-check"
import { expect, it } from "vitest"
import type { NumberedCertificate } from "./certificate-standing.js"
import { addDays } from "./day.js"
import { EXPIRY_NOTICE_DAYS, expiryNotices, type ExpiryNoticeDays } from "./expiry-notice.js"

const LAST_DAY = "2027-01-10"
const daysBefore = (days: number) => addDays(LAST_DAY, -days)

function aCertificate(change: Partial<NumberedCertificate> = {}): NumberedCertificate {
  return {
    number: "A",
    issued_on: "2024-01-10",
    valid_until: LAST_DAY,
    revoked_on: null,
    stars: 4,
    ...change,
  }
}

/** The notice due when so many days are left and these were sent: its threshold, or null. */
function due(daysLeft: number, sent: readonly ExpiryNoticeDays[] = [], others = [aCertificate()]) {
  return expiryNotices(aCertificate(), others, sent, daysBefore(daysLeft))?.days_before ?? null
}

it("[E1] thresholds are data", () => {
  expect(EXPIRY_NOTICE_DAYS).toEqual([180, 90, 30, 0])
})

it.each([
  [181, [], null],
  [180, [], 180],
  [179, [180], null],
  [90, [180], 90],
  [30, [180, 90], 30],
  [1, [180, 90, 30], null],
  [0, [180, 90, 30], 0],
  [-1, [180, 90, 30, 0], null],
] as const)("[E1] with %d days left and %j sent, %s is due", (daysLeft, sent, threshold) => {
  expect(due(daysLeft, sent)).toBe(threshold)
})

it("[E2] a missed run is caught up with, and says how many days are left now", () => {
  expect(expiryNotices(aCertificate(), [aCertificate()], [180], daysBefore(77))).toEqual({
    days_before: 90,
    due_on: daysBefore(90),
    days_left: 77,
    overtaken: [],
  })
})

it("[E3] of several missed only the most urgent is sent; the others count as done", () => {
  expect(expiryNotices(aCertificate(), [aCertificate()], [], daysBefore(12))).toEqual({
    days_before: 30,
    due_on: daysBefore(30),
    days_left: 12,
    overtaken: [
      { days_before: 180, due_on: daysBefore(180) },
      { days_before: 90, due_on: daysBefore(90) },
    ],
  })
  expect(
    expiryNotices(aCertificate(), [aCertificate()], [90], daysBefore(12))?.overtaken.map(
      ({ days_before }) => days_before
    )
  ).toEqual([180])
})

it("[E3] one overtaken by a later one is never sent, even if it was not noted", () => {
  expect(due(12, [30])).toBeNull()
})

it.each([
  [-1, 0],
  [-30, 0],
  [-31, null],
  [-400, null],
])("[E4] lapsed, with %d days left: %s", (daysLeft, threshold) => {
  expect(due(daysLeft, [180, 90, 30])).toBe(threshold)
  expect(due(daysLeft)).toBe(threshold)
})

it.each([
  ["not yet valid", { issued_on: daysBefore(99) }],
  ["revoked", { revoked_on: daysBefore(100) }],
  ["to be revoked on its last day", { revoked_on: LAST_DAY }],
  ["to be revoked before its end", { revoked_on: daysBefore(1) }],
] as const)("[E5] one that is %s has no notices", (_, change) => {
  const certificate = aCertificate(change)
  expect(expiryNotices(certificate, [certificate], [], daysBefore(100))).toBeNull()
})

it("[E5] one that is to be revoked after its end has them until then", () => {
  const certificate = aCertificate({ revoked_on: addDays(LAST_DAY, 3) })
  const on = (days: number) =>
    expiryNotices(certificate, [], [180, 90, 30], addDays(LAST_DAY, days))
  expect(on(2)?.days_before).toBe(0)
  expect(on(3)).toBeNull()
})

it("[E5] one whose days are reversed has none", () => {
  const reversed = aCertificate({ issued_on: addDays(LAST_DAY, 10) })
  expect(expiryNotices(reversed, [reversed], [], addDays(LAST_DAY, 12))).toBeNull()
})

it.each([
  ["in force already", { issued_on: daysBefore(60), valid_until: addDays(LAST_DAY, 999) }, null],
  ["from the next day", { issued_on: addDays(LAST_DAY, 1), valid_until: "2030-01-01" }, null],
  ["issued, to begin later", { issued_on: "2027-03-01", valid_until: "2030-03-01" }, null],
  [
    "older, but running longer",
    { issued_on: "2023-01-01", valid_until: addDays(LAST_DAY, 1) },
    null,
  ],
  ["newer, ending on the same day", { issued_on: daysBefore(60) }, null],
  ["newer, ending before", { issued_on: daysBefore(60), valid_until: daysBefore(1) }, 30],
  ["older, ending on the same day", { issued_on: "2023-01-01" }, 30],
  ["revoked", { valid_until: "2030-01-01", revoked_on: daysBefore(40) }, 30],
  [
    "older and to be revoked with it",
    { issued_on: "2023-01-01", valid_until: "2030-01-01", revoked_on: addDays(LAST_DAY, 1) },
    30,
  ],
  ["never to begin", { issued_on: "2028-01-01", valid_until: "2027-06-01" }, 30],
  [
    "revoked before it begins",
    { issued_on: "2027-03-01", revoked_on: "2027-02-01", valid_until: "2030-03-01" },
    30,
  ],
] as const)("[E6] another certificate that is %s: %s", (_, change, threshold) => {
  expect(due(20, [180, 90], [aCertificate(), aCertificate({ number: "B", ...change })])).toBe(
    threshold
  )
})

it("[E6] a renewal that came after the lapse silences the last notice", () => {
  const late = aCertificate({ number: "B", issued_on: "2027-01-15", valid_until: "2030-01-15" })
  const on = (day: string) => expiryNotices(aCertificate(), [aCertificate(), late], [], day)
  expect(on("2027-01-20")).toBeNull()
})

it("[E7] what would have been due before the certificate began is not sent", () => {
  const short = aCertificate({ issued_on: daysBefore(100) })
  const on = (daysLeft: number) => expiryNotices(short, [short], [], daysBefore(daysLeft))
  expect(on(100)).toBeNull()
  expect(on(90)).toMatchObject({ days_before: 90, overtaken: [] })
})

it("[E8] run on any days, each notice is sent once at most, the urgent ones last", () => {
  const aDayLeft = fc.integer({ min: -60, max: 200 })
  fc.assert(
    fc.property(fc.array(aDayLeft, { maxLength: 40 }), (runs) => {
      const done: ExpiryNoticeDays[] = []
      const sent: ExpiryNoticeDays[] = []
      for (const daysLeft of [...runs].sort((a, b) => b - a)) {
        const notice = expiryNotices(aCertificate(), [aCertificate()], done, daysBefore(daysLeft))
        if (!notice) continue
        sent.push(notice.days_before)
        done.push(notice.days_before, ...notice.overtaken.map(({ days_before }) => days_before))
        expect(notice.days_left).toBe(daysLeft)
        expect(daysLeft).toBeLessThanOrEqual(notice.days_before)
      }
      expect(sent).toEqual([...new Set(sent)].sort((a, b) => b - a))
      expect(new Set(done).size).toBe(done.length)
      if (runs.some((daysLeft) => daysLeft <= 0 && daysLeft >= -30)) expect(sent).toContain(0)
    })
  )
})
