import { expect, it } from "vitest"
import { anEntry, NO_CONTEXT, readSheet, sheet } from "../../../fixtures/lists.js"
import { addressParts } from "./address-parts.js"

const PROVINCES = [
  "Lào Cai",
  "tỉnh Lào Cai",
  "TP Lào Cai",
  "Bà Rịa - Vũng Tàu",
  "Hà Nội",
  "TP. Hà Nội",
]
const isProvince = (text: string) => PROVINCES.includes(text)

it.each([
  [
    "xã Thái Niên, huyện Bảo Thắng, tỉnh Lào Cai",
    "xã Thái Niên",
    "huyện Bảo Thắng",
    "tỉnh Lào Cai",
  ],
  ["Thái Niên, Bảo Thắng, Lào Cai", "Thái Niên", "Bảo Thắng", "Lào Cai"],
  ["Thôn 3, xã Thái Niên, Bảo Thắng, Lào Cai", "xã Thái Niên", "Bảo Thắng", "Lào Cai"],
  ["Thôn Múc, Thái Niên, huyện Bảo Thắng", "Thái Niên", "huyện Bảo Thắng", ""],
  [
    "xã Thái Niên - huyện Bảo Thắng - tỉnh Lào Cai",
    "xã Thái Niên",
    "huyện Bảo Thắng",
    "tỉnh Lào Cai",
  ],
  ["xã A - Bà Rịa - Vũng Tàu", "xã A", "", "Bà Rịa - Vũng Tàu"],
  ["Phường Kim Tân, TP Lào Cai", "Phường Kim Tân", "TP Lào Cai", "TP Lào Cai"],
  ["P. Trúc Bạch, Q. Ba Đình, TP. Hà Nội", "P. Trúc Bạch", "Q. Ba Đình", "TP. Hà Nội"],
  ["xã Gia Phú, tỉnh Lào Cai.", "xã Gia Phú", "", "tỉnh Lào Cai"],
  ["xã Gia Phú, Lào Cai, Việt Nam", "xã Gia Phú", "", "Lào Cai"],
  ["Gia Phú, Lào Cai", "", "", "Lào Cai"],
  ["Bảo Thắng", "", "", ""],
  ["xã A, tỉnh Lào Cai (nay là xã B, tỉnh Hà Nội)", "xã A", "", "tỉnh Lào Cai"],
  ["xã Văn Giáo, Tịnh Biên", "xã Văn Giáo", "Tịnh Biên", ""],
  ["12/3", "", "", ""],
  ["", "", "", ""],
])("[B26] %j: %j, %j, %j", (address, commune, district, province) => {
  expect(addressParts(address, isProvince, false)).toMatchObject({ commune, district, province })
})

it("[B26] without districts a name alone before the province is a commune", () => {
  const parts = { commune: "Gia Phú", district: "", province: "Lào Cai" }
  expect(addressParts("Gia Phú, Lào Cai", isProvince, true)).toMatchObject(parts)
  expect(addressParts("Thôn Múc, Gia Phú, Lào Cai", isProvince, true)).toMatchObject(parts)
})

it.each([
  [{ Tỉnh: "Nghệ An" }, "40"],
  [{ Tỉnh: "40" }, "40"],
  [{ Tỉnh: "TP. Hà Nội" }, "01"],
  [{ Tỉnh: "Hà Giang" }, "08"],
  [{ Tỉnh: "xã A, huyện B, tỉnh Nghệ An" }, "40"],
  [{ "Địa chỉ": "xã A, tỉnh Nghệ An" }, "40"],
  [{ "Địa chỉ": "xã A, Nghệ An" }, "42"],
  [{ "Địa chỉ": "xã A, tỉnh Nghệ An", Tỉnh: "Hà Giang" }, "08"],
  [{}, "42"],
] as const)("[B25] in a list of Hà Tĩnh, %j is in %s", (cells, province_code) => {
  expect(anEntry(cells)).toMatchObject({ province_code, problems: [] })
})

it.each([
  [{ "Địa chỉ": "xã A, Nghệ An" }, "40", []],
  [{ "Địa chỉ": "xã A" }, null, ["province_missing"]],
  [{ "Địa chỉ": "số 15" }, null, ["province_missing"]],
  [{ Tỉnh: "Atlantis" }, null, ["province_unknown"]],
  [{ "Địa chỉ": "xã A, tỉnh Atlantis" }, null, ["province_unknown"]],
  [{ Tỉnh: "Atlantis", "Địa chỉ": "tỉnh Nghệ An" }, null, ["province_unknown"]],
] as const)(
  "[B25] in a list of no province, %j is in %j with %j",
  (cells, province_code, problems) => {
    expect(anEntry(cells, { province_code: null, body: "Bộ NN&PTNT" })).toMatchObject({
      province_code,
      problems,
    })
  }
)

it.each([
  [{ Tỉnh: "Hà Giang" }, {}, "08", "02"],
  [{ Tỉnh: "Lào Cai", "Ngày cấp": "05/7/2023" }, {}, "15", "10"],
  [{ Tỉnh: "Lào Cai", "Ngày cấp": "05/7/2025" }, {}, "15", null],
  [{ Tỉnh: "Hà Giang", "Ngày cấp": "05/7/2025" }, {}, "08", "02"],
  [{ Tỉnh: "15", "Ngày cấp": "05/7/2023" }, {}, "15", "15"],
  [{ Tỉnh: "Hà Tĩnh" }, {}, "42", null],
  [{}, { province_code: "08", body: "UBND tỉnh Hà Giang" }, "08", "02"],
  [{}, { province_code: "08", body: "UBND huyện Mèo Vạc" }, "08", null],
  [{ "Địa chỉ": "xã A, Hà Giang" }, { province_code: "08", body: "Bộ NN&PTNT" }, "08", "02"],
] as const)("[B25] %j with %j is in %s, formerly %j", (cells, context, today, former) => {
  expect(anEntry(cells, context)).toMatchObject({
    province_code: today,
    former_province_code: former,
  })
})

it.each([
  [{ "Địa chỉ": "xã Lũng Pù, huyện Mèo Vạc, tỉnh Hà Giang" }, "00715"],
  [{ "Địa chỉ": "Lũng Pù, Mèo Vạc", Tỉnh: "Hà Giang" }, "00715"],
  [{ "Xã/phường": "Trần Phú", Huyện: "TP. Hà Giang", Tỉnh: "Hà Giang" }, "00691"],
  [{ "Xã/phường": "Trần Phú", Huyện: "Bắc Quang", Tỉnh: "Hà Giang" }, "02269"],
  [{ "Xã/phường": "Trần Phú", Tỉnh: "Hà Giang" }, null],
  [{ "Xã/phường": "Mèo Vạc", Tỉnh: "Tuyên Quang", "Ngày cấp": "05/7/2025" }, "00715"],
  [{ "Địa chỉ": "Mèo Vạc, tỉnh Hà Giang" }, null],
  [{ "Địa chỉ": "Mèo Vạc, tỉnh Tuyên Quang", "Ngày cấp": "05/7/2025" }, "00715"],
  [{ "Địa chỉ": "xã Không Có, tỉnh Hà Giang" }, null],
  [{ Tỉnh: "Hà Giang" }, null],
] as const)("[B26] %j leads to the commune %j", (cells, commune_code) => {
  expect(anEntry(cells)).toMatchObject({ commune_code, problems: [] })
})

it.each([
  [{ "Địa chỉ": "xã Lũng Pù", Tỉnh: "Hà Giang" }, "xã Lũng Pù"],
  [{ "Xã/phường": "Lũng Pù", Huyện: "Mèo Vạc", Tỉnh: "Hà Giang" }, "Lũng Pù, Mèo Vạc, Hà Giang"],
  [{ Huyện: "Mèo Vạc", Tỉnh: "Hà Giang" }, "Mèo Vạc, Hà Giang"],
  [{}, ""],
] as const)("[B26] the address of %j is %j, as written", (cells, address) => {
  expect(anEntry(cells, { ...NO_CONTEXT }).address).toBe(address)
})

it("[B25] the former province of a district's list is the one that its title names", () => {
  const rows = sheet(
    ["DANH SÁCH SẢN PHẨM OCOP HUYỆN TÁNH LINH, TỈNH BÌNH THUẬN"],
    ["(Kèm theo Quyết định số 1024/QĐ-UBND ngày 15/5/2025 của UBND huyện Tánh Linh)"],
    ["Tên sản phẩm", "Chủ thể", "Xếp hạng"],
    ["Yến sào Minh Huyền", "Hộ kinh doanh Minh Huyền", "3 sao"]
  )
  expect(readSheet(rows).entries).toMatchObject([
    { province_code: "68", former_province_code: "60", level: "district", problems: [] },
  ])
})
