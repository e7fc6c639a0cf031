import { expect, it } from "vitest"
import { slugify } from "./fold.js"
import { PRODUCT_GROUPS } from "./product-group.js"
import { groupOf, PRODUCT_SUBGROUPS } from "./product-subgroup.js"

it("[G1] there are six groups with slugs of their own", () => {
  expect(PRODUCT_GROUPS.map(({ code }) => code)).toEqual(["I", "II", "III", "IV", "V", "VI"])
  expect(new Set(PRODUCT_GROUPS.map(({ slug }) => slug)).size).toBe(6)
  for (const { slug } of PRODUCT_GROUPS) expect(slugify(slug)).toBe(slug)
})

it("[G1] every sub-group belongs to the group its code begins with", () => {
  expect(new Set(PRODUCT_SUBGROUPS.map(({ code }) => code)).size).toBe(PRODUCT_SUBGROUPS.length)
  for (const { code, group } of PRODUCT_SUBGROUPS) {
    expect(code.startsWith(`${group}.`)).toBe(true)
    expect(groupOf(code)?.code).toBe(group)
  }
})

it.each([
  ["I.3.c", "Thực phẩm"],
  ["I.6", "Thực phẩm"],
  ["II.1", "Đồ uống"],
  ["III.3", "Dược liệu và sản phẩm từ dược liệu"],
  ["VI.1", "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"],
  ["IV", "Hàng thủ công mỹ nghệ"],
] as const)("[G2] %s belongs to %s", (code, name) => {
  expect(groupOf(code)?.name_vi).toBe(name)
})

it.each(["", "VII", "I.9", "I.1", "I.1.z", "i.1.a", "1.a"])("[G2] %j is in no group", (code) => {
  expect(groupOf(code)).toBeNull()
})
