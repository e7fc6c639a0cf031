import { expect, it } from "vitest"
import { PRODUCT_GROUPS } from "../../product-group.js"
import { PRODUCT_SUBGROUPS } from "../../product-subgroup.js"
import { readGroup } from "./written-group.js"

const NOW = "2025-01-01"

it.each([...PRODUCT_GROUPS, ...PRODUCT_SUBGROUPS].map(({ code, name_vi }) => [code, name_vi]))(
  "[B28] %s by its code and its name",
  (code, name) => {
    const group = code.split(".")[0]
    expect(readGroup(code, NOW)).toBe(group)
    expect(readGroup(name, NOW)).toBe(group)
    expect(readGroup(`Nhóm ${name.toUpperCase()}`, NOW)).toBe(group)
  }
)

it.each([
  ["Thảo dược", "III"],
  ["Vải và may mặc", "IV"],
  ["Vải, may mặc", "IV"],
  ["Lưu niệm – nội thất – trang trí", "IV"],
  ["Dịch vụ du lịch nông thôn, bán hàng", "VI"],
  ["Dịch vụ du lịch", "VI"],
  ["Thực phẩm chế biến", "I"],
  ["Thực phẩm tươi sống", "I"],
  ["Thực phẩm chức năng", "III"],
  ["Chè, cà phê", "I"],
  ["Trà thảo dược", "III"],
  ["Đồ uống có cồn", "II"],
  ["Hoa quả", "I"],
  ["Hoa", "V"],
  ["Nhóm I", "I"],
  ["i.3.d", "I"],
  ["VI", "VI"],
  ["Thực phẩm và đồ uống", null],
  ["Khác", null],
  ["VII", null],
  ["", null],
] as const)("[B28] %j is %j", (text, group) => {
  expect(readGroup(text, NOW)).toBe(group)
})

it.each([
  ["V", "2023-02-23", "IV"],
  ["V", "2023-02-24", "V"],
  ["V", null, null],
  ["IV", "2020-01-01", "IV"],
  ["VI", "2020-01-01", "VI"],
] as const)("[B28] number %s on %s is %j: the numbers changed in 2023", (text, day, group) => {
  expect(readGroup(text, day)).toBe(group)
})
