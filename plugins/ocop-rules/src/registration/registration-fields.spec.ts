import { expect, it } from "vitest"
import { BANKS, bankOf } from "./banks.js"
import { holderIsOneOf, parseAccountHolder, parseAccountNumber } from "./bank-account.js"
import { isAdultsBirthDate } from "./birth-date.js"
import { parsePersonalId } from "./personal-id.js"

it.each([
  ["002188001234", "002188001234"],
  [" 002 188 001 234 ", "002188001234"],
  ["002.188.001-234", "002188001234"],
  ["００２１８８００１２３４", "002188001234"],
  ["102188001234", null],
  ["02188001234", null],
  ["0021880012345", null],
  ["091234567", null],
  ["00218800123a", null],
  ["", null],
] as const)("[J5] %j as a personal id is %s", (text, id) => {
  expect(parsePersonalId(text)).toBe(id)
})

it.each([
  ["2008-11-22", true],
  ["2008-11-23", false],
  ["1900-01-01", true],
  ["1899-12-31", false],
  ["2030-01-01", false],
  ["22/11/1980", false],
  ["1980-02-30", false],
  ["", false],
] as const)("[J6] whether %j is the birthday of an adult on 2026-11-22 is %s", (day, adult) => {
  expect(isAdultsBirthDate(day, "2026-11-22")).toBe(adult)
})

it.each([
  ["123456", "123456"],
  ["8300 2050 1234 5", "8300205012345"],
  ["1234567890123456789", "1234567890123456789"],
  ["12345", null],
  ["12345678901234567890", null],
  ["VCB123456", null],
  ["", null],
] as const)("[J7] %j as an account number is %s", (text, number) => {
  expect(parseAccountNumber(text)).toBe(number)
})

it.each([
  ["Nguyễn Thị Lan", "NGUYEN THI LAN"],
  ["  htx  chè  Đông Phương ", "HTX CHE DONG PHUONG"],
  ["CTY TNHH A & B (VN)", "CTY TNHH A & B (VN)"],
  ["A", null],
  ["12345", null],
  ["NGUYEN;LAN", null],
  ["x".repeat(71), null],
  ["", null],
] as const)("[J8] %j as a holder is %j", (text, name) => {
  expect(parseAccountHolder(text)).toBe(name)
})

it("[J8] compares a holder by letters, and with nothing fits nobody", () => {
  expect(holderIsOneOf("LO THI MAI", ["HTX Chè", "Lò Thị Mai"])).toBe(true)
  expect(holderIsOneOf("LO THI MAI", ["Lò Thị May", null])).toBe(false)
  expect(holderIsOneOf("LO THI MAI", [])).toBe(false)
})

it("[J7] knows a bank by its number, each once", () => {
  expect(bankOf("970405")?.name).toBe("Agribank")
  expect(bankOf("000000")).toBeNull()
  expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
  expect(BANKS.filter(({ bin }) => !/^\d{6}$/.test(bin))).toEqual([])
})
