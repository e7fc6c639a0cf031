import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bps, dong } from "../money.js"
import { PRODUCER_KINDS } from "../producer-kind.js"
import { vietnamDay } from "../vietnam-day.js"
import { includedVat, lineVat, vatByRate, vatOfRest } from "./included-vat.js"
import { vatOfSale, type VatSale } from "./vat-of-sale.js"

const sale = (change: Partial<VatSale> = {}): VatSale => ({
  group_code: "I",
  subgroup_code: "I.3.b",
  producer_kind: "limited-company",
  day: "2026-11-22",
  ...change,
})

describe("VAT within a price", () => {
  it.each([
    [499_999, 800, 37_037],
    [108, 800, 8],
    [13, 800, 1],
    [6, 800, 0],
    [7, 800, 1],
    [110, 1_000, 10],
    [105, 500, 5],
    [0, 800, 0],
    [250_000, 0, 0],
    [9_007_199_254_740_991, 1_000, 818_836_295_885_545],
  ])("[VT1] of %d ₫ at %d basis points is %d ₫", (gross, rate, vat) => {
    expect(includedVat(dong(gross), bps(rate))).toBe(vat)
  })

  it("[VT1] is half a đồng away from exact at most, and never above the price", () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom(500, 800, 1_000), (gross, rate) => {
        const vat = includedVat(dong(gross), bps(rate))
        expect(Math.abs(vat - (gross * rate) / (10_000 + rate))).toBeLessThanOrEqual(0.5001)
        expect(vat).toBeLessThanOrEqual(gross)
      })
    )
  })

  it("[VT1] of a negative amount is a mistake", () => {
    expect(() => includedVat(dong(-1), bps(800))).toThrow(RangeError)
  })
})

describe("the rate", () => {
  it.each([
    ["2026-12-31T16:59:59.999Z", 800],
    ["2026-12-31T17:00:00.000Z", 1_000],
    ["2026-12-31T00:00:00.000Z", 800],
    ["2027-01-01T00:00:00.000Z", 1_000],
  ])("[VT2] of what is sold at %s is %d basis points", (moment, rate) => {
    expect(vatOfSale(sale({ day: vietnamDay(new Date(moment)) }))).toBe(rate)
  })

  it("[VT2] before the first rates is not guessed", () => {
    expect(vatOfSale(sale({ day: "2025-07-01" }))).toBe(800)
    expect(() => vatOfSale(sale({ day: "2025-06-30" }))).toThrow(RangeError)
  })

  it.each([
    ["II", "II.1", 1_000],
    ["II", "II.2.a", 800],
    ["I", "I.1.a", 500],
    ["I", "I.2.b", 500],
    ["I", "I.3.a", 800],
    ["I", null, 800],
    ["V", "V.2", 500],
    ["V", null, 500],
    ["VI", "VI.1", 800],
    ["IV", "IV.1", 800],
  ])(
    "[VT3] of a company's goods of %s, %s is %d basis points",
    (group_code, subgroup_code, rate) => {
      expect(vatOfSale(sale({ group_code, subgroup_code }))).toBe(rate)
    }
  )

  it.each(PRODUCER_KINDS)("[VT4] of a %s", (producer_kind) => {
    const stated = ["cooperative", "limited-company", "joint-stock-company", "private-enterprise"]
    const rate = vatOfSale(sale({ producer_kind }))
    expect(rate).toBe(stated.includes(producer_kind) ? 800 : null)
  })

  it("[VT4] a cooperative's rice as it was grown is not subject to VAT, its noodles are", () => {
    const rice = sale({ producer_kind: "cooperative", subgroup_code: "I.2.a" })
    expect(vatOfSale(rice)).toBeNull()
    expect(vatOfSale({ ...rice, subgroup_code: "I.3.b" })).toBe(800)
  })
})

describe("several lines", () => {
  it("[VT5] are summed by rate from what each line shows, highest first", () => {
    const lines = [
      lineVat(dong(13), bps(800)),
      lineVat(dong(105), bps(500)),
      lineVat(dong(13), bps(800)),
      lineVat(dong(99_999), null),
    ]
    expect(lines.map(({ vat }) => vat)).toEqual([1, 5, 1, 0])
    expect(vatByRate(lines)).toEqual([
      { rate: 800, amount: 2 },
      { rate: 500, amount: 5 },
    ])
  })

  it("[VT6] is that within what is left of a line, and none where nothing is", () => {
    const line = { vat_rate: bps(800), net: dong(62_000), refunded: dong(0) }
    expect(vatOfRest([line])).toEqual([{ rate: 800, amount: 4_593 }])
    expect(vatOfRest([{ ...line, refunded: dong(31_000) }])).toEqual([{ rate: 800, amount: 2_296 }])
    const gone = { vat_rate: bps(500), net: dong(10_500), refunded: dong(10_500) }
    expect(vatOfRest([line, gone])).toEqual([{ rate: 800, amount: 4_593 }])
    expect(vatOfRest([{ ...line, vat_rate: null }])).toEqual([])
  })
})
