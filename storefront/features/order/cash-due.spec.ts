import { describe, expect, it } from "vitest"
import { cashDue } from "./cash-due"

describe("cash to hand to the courier", () => {
  it.each(["new", "accepted", "packed", "shipped"] as const)(
    "is the part's total while it is %s",
    (status) => {
      expect(cashDue({ status, total: 245_000 }, true)).toBe(245_000)
    }
  )

  it.each(["delivered", "declined", "cancelled", "returned"] as const)(
    "is none once it is %s",
    (status) => {
      expect(cashDue({ status, total: 245_000 }, true)).toBeNull()
    }
  )

  it("is none when the order is paid another way", () => {
    expect(cashDue({ status: "new", total: 245_000 }, false)).toBeNull()
  })
})
