import fc from "fast-check"
import { expect, it } from "vitest"
import { foldVietnamese } from "../fold.js"
import { productKey } from "./product-key.js"

it.each([
  ['Bộ đèn "Thôn nữ"', "Bộ đèn Thôn nữ", "bộ đèn «thôn nữ»", "BO DEN THON NU"],
  ["Cà phê nguyên chất uống liền - tinh cà phê", "Cà phê nguyên chất uống liền – tinh cà phê"],
  ["Vịt biển và trứng vịt biển", "Vịt biển & trứng vịt biển", "Vịt biển, trứng vịt biển"],
  ["Trà gạo thảo dược Vĩnh Hoà", "Trà gạo thảo dược Vĩnh Hòa".normalize("NFD")],
  ["Nước mắm Cửa Lò 20°N", "Nước mắm Cửa Lò 20 N"],
])("[I2] %s is written in these ways", (...spellings) => {
  expect([...new Set(spellings.map(productKey))]).toHaveLength(1)
})

it.each([
  ["Nước mắm 40 độ đạm", "Nước mắm 43 độ đạm"],
  ["Rượu 29,5 độ", "Rượu 295 độ"],
  ["Trà sen Cầu Đất", "Trà đen Cầu Đất"],
  ["Cà phê bột", "Cà phê bột 500g"],
  ["Gạo ST24", "Gạo ST25"],
])("[I2] %s is not %s", (one, other) => {
  expect(productKey(one)).not.toBe(productKey(other))
})

it("[I2] names that the register folds alike have one key, so none can collide there", () => {
  const aName = fc.string({ unit: fc.constantFrom(..."aáàăđdĐ -–&và,.()'’\u0301\u00a0 ") })
  fc.assert(
    fc.property(aName, aName, (one, other) => {
      fc.pre(foldVietnamese(one) === foldVietnamese(other))
      expect(productKey(one)).toBe(productKey(other))
    }),
    { numRuns: 2000 }
  )
})

it("[I2] a name of signs alone keeps them", () => {
  expect(productKey("***")).toBe("***")
})
