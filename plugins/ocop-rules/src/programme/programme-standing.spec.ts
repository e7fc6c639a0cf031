import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { CertificateFacts } from "../certificate.js"
import { addDays, addMonths } from "../day.js"
import { certificateInForce } from "../deciding-certificate.js"
import { isExpiring, programmeStanding } from "./programme-standing.js"

const paper = (
  stars: 3 | 4 | 5,
  issued_on: string,
  valid_until: string,
  revoked_on: string | null = null
): CertificateFacts => ({ stars, issued_on, valid_until, revoked_on })

const DAY = "2024-06-30"
const running = paper(4, "2023-01-01", "2026-01-01")
const lapsed = paper(3, "2020-01-01", "2023-01-01")

describe("what a product is counted as", () => {
  it.each([
    ["certified", [running], { kind: "certified", stars: 4, issued_on: "2023-01-01" }],
    ["certified anew", [lapsed, running], { kind: "certified", stars: 4, issued_on: "2023-01-01" }],
    ["expired", [lapsed], { kind: "expired", stars: 3, on: "2023-01-02" }],
    [
      "revoked",
      [paper(4, "2023-01-01", "2026-01-01", "2024-05-01")],
      { kind: "revoked", stars: 4, on: "2024-05-01" },
    ],
    ["nothing yet", [paper(4, "2025-01-01", "2028-01-01")], { kind: "none" }],
    ["nothing at all", [], { kind: "none" }],
  ] as const)("[PF1] is %s", (_, papers, standing) => {
    expect(programmeStanding(papers, [], DAY)).toEqual(standing)
  })

  it("[PF1] is one thing only, and certified exactly with a certificate in force", () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays("2020-01-01", days))
    const papers = fc.array(
      fc
        .record({ stars: fc.constantFrom(3, 4, 5), issued_on: day, term: fc.nat(1200) })
        .map(({ term, ...rest }) => ({
          ...rest,
          valid_until: addDays(rest.issued_on, term),
          revoked_on: term % 5 === 0 ? addDays(rest.issued_on, term % 300) : null,
        })) as fc.Arbitrary<CertificateFacts>,
      { maxLength: 4 }
    )
    fc.assert(
      fc.property(papers, fc.array(day, { maxLength: 2 }), day, (all, nominations, on) => {
        const { kind } = programmeStanding(all, nominations, on)
        expect(kind === "certified").toBe(certificateInForce(all, on) !== null)
        if (isExpiring(all, on)) expect(kind).toBe("certified")
      })
    )
  })
})

describe("potential five stars", () => {
  it.each([
    ["a nomination alone", [], ["2024-01-01"], { kind: "potential", decided_on: "2024-01-01" }],
    ["after a lapse", [lapsed], ["2024-01-01"], { kind: "potential", decided_on: "2024-01-01" }],
    ["its last day", [], [addMonths(DAY, -36)], { kind: "potential", decided_on: "2021-06-30" }],
    ["a day later", [], ["2021-06-29"], { kind: "none" }],
    ["not yet decided", [], ["2024-07-01"], { kind: "none" }],
  ] as const)("[PF2] %s", (_, papers, nominations, standing) => {
    expect(programmeStanding(papers, nominations, DAY)).toEqual(standing)
  })

  it("[PF2] one with a star is counted by its star", () => {
    expect(programmeStanding([running], ["2023-01-01"], DAY).kind).toBe("certified")
  })

  it("[PF2] a certificate of that day or later has answered it", () => {
    const answered = paper(4, "2023-01-01", "2024-01-01")
    expect(programmeStanding([answered], ["2023-01-01"], DAY).kind).toBe("expired")
    expect(programmeStanding([answered], ["2023-01-02"], DAY).kind).toBe("potential")
  })
})

describe("expiring", () => {
  it.each([
    ["ends on the 90th day", [paper(4, "2023-01-01", addDays(DAY, 90))], false],
    ["ends a day earlier", [paper(4, "2023-01-01", addDays(DAY, 89))], true],
    ["is to be revoked", [paper(4, "2023-01-01", "2026-01-01", addDays(DAY, 90))], true],
    [
      "is renewed in time",
      [paper(4, "2023-01-01", addDays(DAY, 10)), paper(4, addDays(DAY, 80), "2028-01-01")],
      false,
    ],
    ["has lapsed already", [lapsed], false],
  ] as const)("[PF3] one that %s", (_, papers, expiring) => {
    expect(isExpiring(papers, DAY)).toBe(expiring)
  })
})
