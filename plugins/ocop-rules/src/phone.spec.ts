import fc from "fast-check"
import { expect, it } from "vitest"
import { parseVietnamesePhone } from "./phone.js"

it.each([
  ["0912345678", "+84912345678"],
  ["0912 345 678", "+84912345678"],
  ["0912.345.678", "+84912345678"],
  ["0912-345–678", "+84912345678"],
  ["(0912) 345678", "+84912345678"],
  [" 0912\u00a0345\u00a0678 ", "+84912345678"],
  ["+84 912 345 678", "+84912345678"],
  ["+84 (0)912 345 678", "+84912345678"],
  ["+840912345678", "+84912345678"],
  ["0084 912 345 678", "+84912345678"],
  ["84912345678", "+84912345678"],
  ["840912345678", "+84912345678"],
  ["0841234567", "+84841234567"],
  ["0323456789", "+84323456789"],
  ["0555555555", "+84555555555"],
  ["0777777777", "+84777777777"],
  ["0868686868", "+84868686868"],
  ["０９１２３４５６７８", "+84912345678"],
] as const)("[T1] %j is the mobile %s", (text, phone) => {
  expect(parseVietnamesePhone(text)).toBe(phone)
})

it.each([
  ["024 3825 5863", "+842438255863"],
  ["(028) 3829 7000", "+842838297000"],
  ["0219 3866 123", "+842193866123"],
  ["+84 24 3825 5863", "+842438255863"],
  ["842438255863", "+842438255863"],
] as const)("[T2] %j is the landline %s", (text, phone) => {
  expect(parseVietnamesePhone(text)).toBe(phone)
})

it.each([
  "",
  "1900 1234",
  "1800 1090",
  "113",
  "912345678",
  "091234567",
  "09123456789",
  "0112345678",
  "0612345678",
  "0412345678",
  "024 3825 586",
  "024 3825 58631",
  "+1 202 555 0143",
  "+8491234567",
  "84 1234567",
  "+84+84912345678",
  "O912345678",
  "0912345678 hoặc 0987654321",
  "không có",
])("[T3] %j is no number to call", (text) => {
  expect(parseVietnamesePhone(text)).toBeNull()
})

it("[T1] a stored number reads as itself", () => {
  const anyDigits = fc.stringMatching(/^0?[0-9 .+-]{6,14}$/)
  fc.assert(
    fc.property(anyDigits, (text) => {
      const phone = parseVietnamesePhone(text)
      if (phone !== null) expect(parseVietnamesePhone(phone)).toBe(phone)
    })
  )
  expect(parseVietnamesePhone("+84912345678")).toBe("+84912345678")
})
