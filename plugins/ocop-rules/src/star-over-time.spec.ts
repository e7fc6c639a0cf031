import fc from "fast-check"
import { expect, it } from "vitest"
import { aHistory } from "../fixtures/certificate-histories.js"
import { certificateStanding, type NumberedCertificate } from "./certificate-standing.js"
import { addDays, type IsoDay } from "./day.js"
import { starsInForce } from "./deciding-certificate.js"
import { vietnamDay } from "./vietnam-day.js"

const FIRST = "2025-12-20"
const LAST = "2026-04-15"

/** What a register clerk would write on the wall each morning, with no rule of this package in it. */
interface Morning {
  readonly deciding: NumberedCertificate | null
  readonly states: ReadonlyMap<string, string>
}

/** Lives through the days one by one: papers arrive, end and are withdrawn, and the wall is rewritten. */
function liveThrough(certificates: readonly NumberedCertificate[]): Map<IsoDay, Morning> {
  const mornings = new Map<IsoDay, Morning>()
  const state = new Map(certificates.map(({ number }) => [number, "not-yet-valid"]))
  let evening = ""
  for (let day = FIRST; day <= LAST; day = addDays(day, 1)) {
    for (const { number, issued_on, valid_until, revoked_on } of certificates) {
      if (state.get(number) === "revoked") continue
      if (day === issued_on) state.set(number, "valid")
      if (evening >= valid_until && evening !== "" && day >= issued_on) state.set(number, "expired")
      if (day === revoked_on) state.set(number, "revoked")
    }
    let deciding: NumberedCertificate | null = null
    for (const one of certificates) {
      if (state.get(one.number) === "valid" && wins(one, deciding)) deciding = one
    }
    const states = new Map(state)
    for (const [number, kind] of state) {
      if (kind === "valid" && number !== deciding?.number) states.set(number, "superseded")
    }
    mornings.set(day, { deciding, states })
    evening = day
  }
  return mornings
}

function wins(one: NumberedCertificate, other: NumberedCertificate | null): boolean {
  if (other === null || one.issued_on > other.issued_on) return true
  if (one.issued_on < other.issued_on) return false
  if (one.valid_until > other.valid_until) return true
  return one.valid_until === other.valid_until && one.stars < other.stars
}

/** Every day on which something begins or ends, the day before and the day after. */
function edges(certificates: readonly NumberedCertificate[]): IsoDay[] {
  return certificates
    .flatMap(({ issued_on, valid_until, revoked_on }) => [issued_on, valid_until, revoked_on])
    .filter((day) => day !== null)
    .flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])
}

/** The first and the last millisecond of a day in Vietnam, written in UTC. */
function instantsOf(day: IsoDay): Date[] {
  return [new Date(`${addDays(day, -1)}T17:00:00.000Z`), new Date(`${day}T16:59:59.999Z`)]
}

it("[N2] [C6] [C10] the star of any history is what living through its days shows", () => {
  fc.assert(
    fc.property(aHistory, (certificates) => {
      const mornings = liveThrough(certificates)
      const instants = edges(certificates).flatMap((day) =>
        instantsOf(day).map((instant) => ({ day, instant }))
      )
      expect(instants.map(({ instant }) => shownAt(instant, certificates))).toEqual(
        instants.map(({ day }) => livedOn(mornings.get(day), certificates))
      )
    }),
    { numRuns: 300 }
  )
})

/** "4: A superseded by B, B valid", as the rules say it. */
function shownAt(instant: Date, certificates: readonly NumberedCertificate[]): string {
  const today = vietnamDay(instant)
  const standings = certificates.map((one) => {
    const standing = certificateStanding(one, certificates, today)
    const by = standing.kind === "superseded" ? ` by ${standing.by.number}` : ""
    return `${one.number} ${standing.kind}${by}`
  })
  return `${starsInForce(certificates, today)}: ${standings.join(", ")}`
}

/** The same, as it was lived. */
function livedOn(morning: Morning | undefined, all: readonly NumberedCertificate[]): string {
  const standings = all.map(({ number }) => {
    const kind = morning?.states.get(number)
    return `${number} ${kind}${kind === "superseded" ? ` by ${morning?.deciding?.number}` : ""}`
  })
  return `${morning?.deciding?.stars ?? null}: ${standings.join(", ")}`
}

it("[N2] [D2] a star ends with the last millisecond of its last day in Vietnam", () => {
  const certificate = {
    number: "A",
    issued_on: "2023-03-10",
    valid_until: "2026-03-10",
    revoked_on: null,
    stars: 4,
  } as const
  const starAt = (instant: string) => starsInForce([certificate], vietnamDay(new Date(instant)))
  expect(starAt("2023-03-09T16:59:59.999Z")).toBeNull()
  expect(starAt("2023-03-09T17:00:00.000Z")).toBe(4)
  expect(starAt("2026-03-10T16:59:59.999Z")).toBe(4)
  expect(starAt("2026-03-10T17:00:00.000Z")).toBeNull()
})

it("[N2] at most one certificate of a product is valid, and it gives the star", () => {
  fc.assert(
    fc.property(aHistory, fc.integer({ min: -5, max: 95 }), (certificates, days) => {
      const today = addDays("2026-01-01", days)
      const valid = certificates.filter(
        (one) => certificateStanding(one, certificates, today).kind === "valid"
      )
      expect(valid.map(({ stars }) => stars)).toEqual(
        [starsInForce(certificates, today)].filter((stars) => stars !== null)
      )
    })
  )
})
