import fc from "fast-check"
import { expect, it } from "vitest"
import { aHistory } from "../fixtures/certificate-histories.js"
import {
  byHistory,
  lifeOfProduct,
  type DocumentedCertificate,
  type HistoryEntry,
  type NominationFacts,
} from "./certificate-history.js"
import { addDays } from "./day.js"
import { starsInForce } from "./deciding-certificate.js"
import { starTransitionDays } from "./star-transitions.js"

const today = "2026-11-22"

function aCertificate(change: Partial<DocumentedCertificate>): DocumentedCertificate {
  return {
    number: "A",
    issued_on: "2020-02-04",
    valid_until: "2023-02-04",
    revoked_on: null,
    revoked_decision: null,
    revoked_reason: null,
    stars: 4,
    decision: "303/QĐ-UBND",
    date_precision: "day",
    ...change,
  }
}

const nomination: NominationFacts = {
  decision: "426/QĐ-UBND",
  decided_on: "2024-11-25",
  date_precision: "day",
}

/** "2020-02-04 issued A": enough to see an order. */
function told(entries: readonly HistoryEntry[]): string[] {
  return entries.map(({ on, kind, number }) => [on, kind, number].filter(Boolean).join(" "))
}

it("[N6] a life, oldest first, whatever the order of the records", () => {
  const certificates = [
    aCertificate({
      number: "C",
      issued_on: "2025-08-01",
      valid_until: "2028-08-01",
      stars: 3,
      revoked_on: "2026-05-05",
    }),
    aCertificate({ number: "B", issued_on: "2023-06-01", valid_until: "2026-06-01", stars: 5 }),
    aCertificate({}),
  ]
  expect(told(lifeOfProduct(certificates, [nomination], today))).toEqual([
    "2020-02-04 issued A",
    "2023-02-05 expired A",
    "2023-06-01 upgraded B",
    "2024-11-25 nominated",
    "2025-08-01 lowered C",
    "2026-05-05 revoked C",
    "2026-06-02 expired B",
  ])
})

it("[N6] each line says its paper, its star then, and how exactly the day is known", () => {
  const revoked = aCertificate({
    number: "B",
    issued_on: "2024-01-01",
    valid_until: "2027-01-01",
    decision: "12/QĐ-UBND",
    date_precision: "year",
    revoked_on: "2025-03-03",
    revoked_decision: "99/QĐ-UBND",
    revoked_reason: "Không còn sản xuất",
  })
  expect(lifeOfProduct([revoked], [nomination], today)).toEqual([
    {
      kind: "issued",
      on: "2024-01-01",
      date_precision: "year",
      number: "B",
      stars_certified: 4,
      document: "12/QĐ-UBND",
      note: null,
    },
    {
      kind: "nominated",
      on: "2024-11-25",
      date_precision: "day",
      number: null,
      stars_certified: null,
      document: "426/QĐ-UBND",
      note: null,
    },
    {
      kind: "revoked",
      on: "2025-03-03",
      date_precision: "day",
      number: "B",
      stars_certified: 4,
      document: "99/QĐ-UBND",
      note: "Không còn sản xuất",
    },
  ])
})

it.each([
  ["2023-02-04", ["2020-02-04 issued A"]],
  ["2023-02-05", ["2020-02-04 issued A", "2023-02-05 expired A"]],
  ["2020-02-03", []],
])("[N7] on %s it tells %j", (day, lines) => {
  expect(told(lifeOfProduct([aCertificate({})], [], day))).toEqual(lines)
})

it("[N7] a revocation that lies ahead is not told before its day", () => {
  const certificate = aCertificate({ valid_until: "2027-02-04", revoked_on: today })
  expect(told(lifeOfProduct([certificate], [], "2026-11-21"))).toEqual(["2020-02-04 issued A"])
  expect(told(lifeOfProduct([certificate], [], today))).toEqual([
    "2020-02-04 issued A",
    "2026-11-22 revoked A",
  ])
})

it("[N8] one that lapses under a newer one is not told to have expired", () => {
  const newer = aCertificate({ number: "B", issued_on: "2022-11-01", valid_until: "2025-11-01" })
  expect(told(lifeOfProduct([aCertificate({}), newer], [], today))).toEqual([
    "2020-02-04 issued A",
    "2022-11-01 renewed B",
    "2025-11-02 expired B",
  ])
})

it("[N8] nor one that is renewed on the very next day; a day later it has expired", () => {
  const next = (issued_on: string) =>
    aCertificate({ number: "B", issued_on, valid_until: "2026-12-31" })
  const kinds = (issued_on: string) =>
    lifeOfProduct([aCertificate({}), next(issued_on)], [], today).map(({ kind }) => kind)
  expect(kinds("2023-02-05")).toEqual(["issued", "renewed"])
  expect(kinds("2023-02-06")).toEqual(["issued", "expired", "renewed"])
})

it.each([
  ["in its term", "2022-01-01", ["issued", "revoked"]],
  ["on its last day", "2023-02-04", ["issued", "revoked"]],
  ["the day after", "2023-02-05", ["issued", "revoked"]],
  ["after it lapsed", "2023-02-06", ["issued", "expired", "revoked"]],
])("[N8] revoked %s (%s): %j", (_, revoked_on, kinds) => {
  const life = lifeOfProduct([aCertificate({ revoked_on })], [], today)
  expect(life.map(({ kind }) => kind)).toEqual(kinds)
})

it("[N8] one whose days are reversed never expired", () => {
  const reversed = aCertificate({ valid_until: "2019-01-01" })
  expect(told(lifeOfProduct([reversed], [], today))).toEqual(["2020-02-04 issued A"])
})

it("[N6] corrections are put in their places and those ahead are left out", () => {
  const correction = (on: string): HistoryEntry => ({
    kind: "corrected",
    on,
    date_precision: "day",
    number: "A",
    stars_certified: 4,
    document: "Công văn 7",
    note: "Sửa số quyết định",
  })
  const corrections = [correction("2026-12-01"), correction("2021-07-07")]
  expect(told(lifeOfProduct([aCertificate({})], [], "2022-01-01", corrections))).toEqual([
    "2020-02-04 issued A",
    "2021-07-07 corrected A",
  ])
})

it("[N6] on one day: proposed, issued, corrected, revoked, then by number", () => {
  const line = (kind: HistoryEntry["kind"], number: string | null) =>
    ({ kind, on: today, number }) as HistoryEntry
  const inOrder = [
    line("expired", "Z"),
    line("nominated", null),
    line("issued", "A"),
    line("upgraded", "B"),
    line("corrected", "A"),
    line("revoked", "A"),
    line("revoked", "B"),
  ]
  expect([...inOrder].reverse().sort(byHistory)).toEqual(inOrder)
})

it("[N8] whenever a product loses its star, a line of that day says why", () => {
  fc.assert(
    fc.property(aHistory, (certificates) => {
      const life = lifeOfProduct(certificates, [], "2026-05-01")
      const losses = starTransitionDays(certificates).filter(
        (day) =>
          starsInForce(certificates, addDays(day, -1)) !== null &&
          starsInForce(certificates, day) === null
      )
      const ends = life.filter(({ kind }) => kind === "expired" || kind === "revoked")
      expect(losses.filter((day) => ends.every(({ on }) => on !== day))).toEqual([])
    })
  )
})

it("[N7] what is told grows with the days and never changes", () => {
  fc.assert(
    fc.property(aHistory, fc.integer({ min: 0, max: 100 }), (certificates, days) => {
      const day = addDays("2026-01-01", days)
      const whole = lifeOfProduct(certificates, [], "2026-06-01")
      expect(lifeOfProduct(certificates, [], day)).toEqual(whole.filter(({ on }) => on <= day))
    })
  )
})

it("[N7] a timestamp is no day", () => {
  expect(() => lifeOfProduct([], [], "2026-11-22T00:00:00Z")).toThrow(RangeError)
})
