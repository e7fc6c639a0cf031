import { expect, it } from "vitest"
import { isTaxCode, parseTaxCode } from "./tax-code.js"

it.each([
  ["0101234567", "enterprise", "0101234567"],
  ["0101234567-001", "branch", "0101234567-001"],
  ["001099012345", "personal", "001099012345"],
] as const)("[X1] %s is the code of kind %s", (text, kind, code) => {
  expect(parseTaxCode(text)).toEqual({ kind, code })
  expect(isTaxCode(text)).toBe(true)
})

it.each([
  [" 0101 234 567 ", "0101234567"],
  ["0101.234.567", "0101234567"],
  ["0101234567001", "0101234567-001"],
  ["0101234567 – 001", "0101234567-001"],
  ["0101234567−001", "0101234567-001"],
  ["０１０１２３４５６７", "0101234567"],
] as const)("[X2] %j is stored as %s", (text, code) => {
  expect(parseTaxCode(text)?.code).toBe(code)
})

it.each([
  "",
  "010123456",
  "01012345678",
  "0101234567-01",
  "0101234567-0001",
  "-0101234567",
  "01-01234567",
  "001099-012345",
  "MST 0101234567",
  "01012345678901",
])("[X3] %j is no tax code", (text) => {
  expect(parseTaxCode(text)).toBeNull()
  expect(isTaxCode(text)).toBe(false)
})
