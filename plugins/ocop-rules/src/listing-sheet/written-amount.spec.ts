import { describe, expect, it } from "vitest"
import { readWrittenAmount } from "./written-amount.js"

describe("readWrittenAmount", () => {
  it.each([
    [120_000, 120_000],
    [0, 0],
    ["120000", 120_000],
    ["120.000", 120_000],
    ["120,000", 120_000],
    ["1 250 000", 1_250_000],
    ["120.000 đ", 120_000],
    ["120.000đ", 120_000],
    ["1.250.000 ₫", 1_250_000],
    ["500 gam", 500],
    ["  35  ", 35],
  ])("[LS4] reads %j as %d", (cell, amount) => {
    expect(readWrittenAmount(cell)).toBe(amount)
  })

  it.each([null, "", "   "])("[LS4] reads %j as nothing", (cell) => {
    expect(readWrittenAmount(cell)).toBeNull()
  })

  it.each([
    1.5,
    -1,
    Number.NaN,
    "1,5",
    "1.25",
    "12.0000",
    "120k",
    "-5",
    "=1+1",
    "đ",
    "năm mươi",
    { day: "2026-01-01" as never },
  ])("[LS4] reads no amount from %j", (cell) => {
    expect(readWrittenAmount(cell)).toBe("unreadable")
  })
})
