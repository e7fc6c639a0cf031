import { expect, it } from "vitest"
import { places } from "../fixtures/places.js"
import { createGazetteer } from "./gazetteer.js"

const { findPlaces } = createGazetteer(places)
const found = (query: string, limit?: number) =>
  findPlaces(query, limit).map(({ kind, name, formerName }) =>
    [kind, ...(formerName ? [formerName, "→"] : []), name].join(" ")
  )

it.each(["", " ", "h", "H ", "'", "đ", "-"])("[O14] %j is too short", (query) => {
  expect(found(query)).toEqual([])
})

it.each([
  ["meo vac", "commune Mèo Vạc"],
  ["mèo v", "commune Mèo Vạc"],
  ["vac", "commune Mèo Vạc"],
  ["xã mèo vạc", "commune Mèo Vạc"],
  ["meo vac tuyen quang", "commune Mèo Vạc"],
  ["meo vac ha giang", "commune Mèo Vạc"],
  ["ea hleo", "commune Ea H'Leo"],
  ["hanoi", "province Hà Nội"],
  ["sai gon", "province Hồ Chí Minh"],
  ["tp hcm", "province Hồ Chí Minh"],
  ["tp hà nội", "province Hà Nội"],
  ["Tỉnh Đồng Nai", "province Đồng Nai"],
  ["tinh tuyen", "province Tuyên Quang"],
  ["lung pu", "former-commune Lũng Pù → Mèo Vạc"],
  ["lũng pù, huyện mèo vạc, tỉnh hà giang", "former-commune Lũng Pù → Mèo Vạc"],
  ["trần phú thị xã bắc quang", "former-commune Trần Phú → Tân Quang"],
  ["Mèo Vạc, huyện Mèo Vạc, tỉnh Tuyên Quang", "commune Mèo Vạc"],
  ["tran phu bac quang", "former-commune Trần Phú → Tân Quang"],
] as const)("[O14] %s finds first %s", (query, first) => {
  expect(found(query)[0]).toBe(first)
})

it("[O14] all words have to be there, and a province alone does not list its communes", () => {
  expect(found("meo vac ca mau")).toEqual([])
  expect(found("tuyen quang")).toEqual(["province Tuyên Quang"])
  expect(found("me vac")).toEqual([])
})

it("[O15] the exact spelling comes before the same fold", () => {
  expect(findPlaces("Cẩm Giàng").map(({ code }) => code)).toEqual(["10903", "02014", "10888"])
  expect(findPlaces("Cẩm Giang").map(({ code }) => code)).toEqual(["10888", "10903", "02014"])
})

it("[O15] the whole name comes before its beginning, a province before communes", () => {
  expect(found("hà giang")).toEqual([
    "former-province Hà Giang → Tuyên Quang",
    "commune Hà Giang 1",
    "commune Hà Giang 2",
  ])
})

it("[O15] the beginning of a name comes before a later word", () => {
  const names = found("hoa")
  expect(names.indexOf("former-province Hòa Bình → Phú Thọ")).toBe(0)
  expect(names.indexOf("province Khánh Hòa")).toBeGreaterThan(0)
  expect(names).toContain("commune Đông Hòa")
})

it("[O16] a hit is a unit of today with the old name beside it", () => {
  expect(findPlaces("hà giang")[0]).toEqual({
    kind: "former-province",
    code: "08",
    name: "Tuyên Quang",
    fullName: "Tỉnh Tuyên Quang",
    provinceCode: "08",
    provinceName: "Tuyên Quang",
    formerName: "Hà Giang",
    formerCode: "02",
  })
  expect(findPlaces("lũng pù")[0]).toEqual({
    kind: "former-commune",
    code: "00715",
    name: "Mèo Vạc",
    fullName: "Xã Mèo Vạc",
    provinceCode: "08",
    provinceName: "Tuyên Quang",
    formerName: "Lũng Pù",
    formerDistrict: "Huyện Mèo Vạc",
  })
})

it("[O16] what kept its name is found once", () => {
  expect(found("lao cai")).toEqual(["province Lào Cai"])
  expect(found("ha noi")).toEqual(["province Hà Nội"])
  expect(found("meo vac")).toEqual(["commune Mèo Vạc"])
})

it.each([
  ["30", ["former-province Hải Dương → Hải Phòng"]],
  ["31", ["province Hải Phòng"]],
  ["15", ["province Lào Cai", "former-province Yên Bái → Lào Cai"]],
  ["46", ["province Huế", "former-province Thừa Thiên Huế → Huế"]],
  [" 01 ", ["province Hà Nội"]],
  ["00715", ["commune Mèo Vạc"]],
  ["99", []],
  ["00716", []],
  ["007", []],
] as const)("[O19] the code %j is %j", (query, expected) => {
  expect(found(query)).toEqual(expected)
})

it("[O19] a code comes before names with its digits, and counts towards the limit", () => {
  expect(found("10")).toEqual(["former-province Lào Cai → Lào Cai", "commune Đất Đỏ 10"])
  expect(found("10", 1)).toHaveLength(1)
})

it("[O19] every code of then and now is found", () => {
  for (const today of places.provinces) {
    expect(findPlaces(today.code)[0]).toMatchObject({ kind: "province", code: today.code })
    for (const { code } of today.merged_from) {
      expect(findPlaces(code).map(({ provinceCode }) => provinceCode)).toContain(today.code)
    }
  }
})

it("[O17] no more than the limit, ten unless told", () => {
  expect(found("an", 3)).toHaveLength(3)
  expect(found("an").length).toBeLessThanOrEqual(10)
  expect(found("an", 0)).toEqual([])
  expect(found("an", -1)).toEqual([])
})
