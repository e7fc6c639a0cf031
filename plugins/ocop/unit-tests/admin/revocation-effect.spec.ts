import { describe, expect, it } from "vitest"
import { revocationEffect, revokedAlong } from "../../src/admin/certificates/revocation-effect"

const words = {
  effects: { loses: "loses", takesOver: (number: string) => `${number} takes over`, none: "none" },
}
const another = (state: "superseded" | "expired" | "revoked" | "not_yet_valid", year: number) => ({
  state,
  number: `${state} ${year}`,
  issued_on: `${year}-01-01`,
})
const counting = { state: "valid" as const, in_force: { number: "1", stars: 4 as const } }
const older = [another("superseded", 2024), another("superseded", 2025), another("expired", 2026)]

describe("what a revocation does to the product's star", () => {
  it("takes it, with all that still run", () => {
    const effect = revocationEffect({ ...counting, others: older }, true, words)
    expect(effect).toBe("loses")
  })

  it("leaves it to the most recent of the others, when they stay", () => {
    const effect = revocationEffect({ ...counting, others: older }, false, words)
    expect(effect).toBe("superseded 2025 takes over")
  })

  it("takes it when no other runs", () => {
    const others = [another("expired", 2021), another("not_yet_valid", 2027)]
    expect(revocationEffect({ ...counting, others }, false, words)).toBe("loses")
  })

  it("leaves it alone when this one does not count anyway", () => {
    const superseded = { ...counting, state: "superseded" as const, others: [] }
    expect(revocationEffect(superseded, false, words)).toBe("none")
    expect(revocationEffect({ state: "expired", in_force: null, others: [] }, true, words)).toBe(
      "none"
    )
  })
})

it("names what is revoked along: all that run or will run", () => {
  const others = [...older, another("not_yet_valid", 2027), another("revoked", 2020)]
  expect(revokedAlong({ others })).toEqual([
    "superseded 2024",
    "superseded 2025",
    "not_yet_valid 2027",
  ])
})
