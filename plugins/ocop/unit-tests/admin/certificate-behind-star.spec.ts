import { describe, expect, it } from "vitest"
import { certificateBehindStar } from "../../src/admin/product-certificate/certificate-behind-star"

type State = "valid" | "expired" | "revoked" | "superseded" | "not_yet_valid"
const one = (state: State, issued_on: string) => ({ state, issued_on, valid_until: "2030-01-01" })

describe("the certificate behind a product's star", () => {
  it("is none without certificates", () => {
    expect(certificateBehindStar([])).toBeNull()
  })

  it.each<[string, State, [State, string][]]>([
    [
      "the one in force",
      "valid",
      [
        ["superseded", "2024-01-01"],
        ["valid", "2025-01-01"],
      ],
    ],
    [
      "in force before a later one that was revoked",
      "valid",
      [
        ["revoked", "2025-06-01"],
        ["valid", "2025-01-01"],
      ],
    ],
    [
      "of those that are over, the last issued",
      "revoked",
      [
        ["revoked", "2025-01-01"],
        ["expired", "2021-01-01"],
      ],
    ],
    [
      "a lapse, which a planned renewal never hides",
      "expired",
      [
        ["not_yet_valid", "2027-01-01"],
        ["expired", "2021-01-01"],
      ],
    ],
  ])("is %s", (_, state, told) => {
    expect(certificateBehindStar(told.map(([is, day]) => one(is, day)))?.state).toBe(state)
  })

  it("is the next to begin when none has", () => {
    const ahead = [one("not_yet_valid", "2028-01-01"), one("not_yet_valid", "2027-01-01")]
    expect(certificateBehindStar(ahead)?.issued_on).toBe("2027-01-01")
  })
})
