import { describe, expect, it } from "vitest"
import { typedCount } from "../../src/admin/money/typed-count"
import { typedDong } from "../../src/admin/money/typed-dong"
import { typedPercent } from "../../src/admin/money/typed-percent"
import { typedReferences } from "../../src/admin/payouts/typed-references"

describe("what operators type of money", () => {
  it.each([
    ["120.000", 120_000],
    [" 120,000 ₫ ", 120_000],
    ["0", 0],
    ["12,5", null],
    ["-1", null],
    ["", null],
    ["99999999999", null],
  ])("reads %j as so many đồng: %j", (text, dong) => {
    expect(typedDong(text)).toBe(dong)
  })

  it.each([
    ["5", 500],
    ["5,5", 550],
    ["5.25 %", 525],
    ["0", 0],
    ["100", 10_000],
    ["100,01", null],
    ["5,125", null],
    ["-1", null],
    ["", null],
  ])("reads %j as so many basis points: %j", (text, bps) => {
    expect(typedPercent(text)).toBe(bps)
  })

  it.each([
    ["0", 0],
    ["60", 60],
    ["61", null],
    ["1,5", null],
    ["", null],
  ])("reads %j as a number from 0 to 60: %j", (text, count) => {
    expect(typedCount(text, 0, 60)).toBe(count)
  })
})

describe("typed references of a batch", () => {
  const items = [
    { id: "a", status: "sent", amount: 1_000 },
    { id: "b", status: "sent", amount: 2_000 },
    { id: "c", status: "arrived", amount: 4_000 },
  ] as const

  it("are those that say something, of payouts that still wait", () => {
    expect(typedReferences(items, { a: " FT1 ", b: "  ", c: "FT3", d: "FT4" })).toEqual({
      outcomes: [{ item_id: "a", bank_ref: "FT1" }],
      amount: 1_000,
    })
  })
})
