import { expect, it } from "vitest"
import { gazetteer, NO_CONTEXT, OF_HA_TINH, sheet } from "../../../fixtures/lists.js"
import { readListContext } from "./list-context.js"

const contextOf = (...titles: readonly string[]) =>
  readListContext(sheet(...titles.map((title) => [title])), null, gazetteer)

it.each([
  ["(Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023 của UBND tỉnh Hà Tĩnh)"],
  ["(Kèm theo Quyết định số 4261/QĐ-UBND ngày 05 tháng 7 năm 2023 của UBND tỉnh Hà Tĩnh)"],
  ["(Kèm theo Quyết định số: 4261/QĐ-UBND\nngày 05 tháng 7 năm 2023\ncủa UBND tỉnh Hà Tĩnh)"],
  ["(Kèm theo Quyết định số 4261/qđ-ubnd", "ngày 05/7/2023 của Ủy ban nhân dân tỉnh Hà Tĩnh)"],
  ["Ban hành kèm theo QĐ số 4261/QD-UBND ngày 5-7-2023 của Chủ tịch UBND tỉnh Hà Tĩnh về việc"],
  ["(Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023 của UBND tỉnh Hà Tĩnh)".normalize("NFD")],
  ["UBND TỈNH HÀ TĨNH", "Số: 4261/QĐ-UBND", "Hà Tĩnh, ngày 05 tháng 7 năm 2023", "DANH SÁCH"],
  [
    "DANH SÁCH SẢN PHẨM OCOP NĂM 2022 (theo Quyết định số 148/QĐ-TTg ngày 24/02/2023)",
    "(Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023 của UBND tỉnh Hà Tĩnh)",
  ],
  [
    "Căn cứ Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ",
    "Theo Quyết định số 12/QĐ-UBND ngày 01/01/2020 của UBND tỉnh Nghệ An",
    "Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023 của UBND tỉnh Hà Tĩnh",
  ],
])("[B4] %j", (...titles) => {
  expect(contextOf(...titles)).toEqual(OF_HA_TINH)
})

it("[B4] titles over several columns", () => {
  const rows = sheet(
    ["UBND TỈNH HÀ TĨNH", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [null, null, "Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023"],
    ["TT", "Tên sản phẩm", "Chủ thể"],
    [1, "Cu đơ", "UBND tỉnh Nghệ An, Quyết định số 1/QĐ-UBND ngày 01/01/2020"]
  )
  expect(readListContext(rows, 3, gazetteer)).toEqual(OF_HA_TINH)
})

it.each([
  [[]],
  [["DANH SÁCH SẢN PHẨM OCOP NĂM 2023"]],
  [["Theo Quyết định số 148/QĐ-TTg ngày 24/02/2023 của Thủ tướng Chính phủ"]],
])("[B4] %j say nothing, not even the year of the round", (titles) => {
  expect(contextOf(...titles)).toEqual(NO_CONTEXT)
})

it("[B4] two decisions are none: an operator says which", () => {
  const two = contextOf("Theo QĐ 1/QĐ-UBND ngày 05/7/2023 và QĐ 2/QĐ-UBND của UBND tỉnh Hà Tĩnh")
  expect(two).toMatchObject({ decision: null, issued_on: null })
})

it("[B5] the ministry by its number, and no province for the centre", () => {
  expect(contextOf("Kèm theo Quyết định số: 2361/QĐ-BNNMT", "Hà Nội, ngày 26/6/2025")).toEqual({
    decision: "2361/QĐ-BNNMT",
    body: "Bộ Nông nghiệp và Môi trường",
    issued_on: "2025-06-26",
    date_precision: "day",
    province_code: null,
    level: "national",
  })
})

it("[B6] a district, with the province that the title names", () => {
  const context = contextOf(
    "UBND HUYỆN TÁNH LINH",
    "TỈNH BÌNH THUẬN",
    "(Kèm theo Quyết định số 1024/QĐ-UBND ngày 15/5/2025 của UBND huyện Tánh Linh)"
  )
  expect(context).toMatchObject({
    body: "UBND huyện Tánh Linh",
    level: "district",
    province_code: "68",
  })
})

it.each([
  ["UBND tỉnh Hà Giang", "08"],
  ["UBND tỉnh Thừa Thiên Huế", "46"],
  ["UBND thành phố Đà Nẵng", "48"],
])("[B6] the province of today of %s is %s", (body, code) => {
  const title = `Kèm theo Quyết định số 1/QĐ-UBND ngày 05/7/2023 của ${body}`
  expect(contextOf(title)).toMatchObject({ body, province_code: code, level: "province" })
})

it.each([
  ["ngày …/7/2023", "2023-07-31", "month"],
  ["tháng 7 năm 2023", "2023-07-31", "month"],
  ["(2023)", "2023-12-31", "year"],
  ["ngày 31/02/2023", null, "day"],
] as const)("[B6] %s is %s, known to the %s", (day, issued_on, date_precision) => {
  const context = contextOf(`Kèm theo Quyết định số 1/QĐ-UBND ${day} của UBND tỉnh Hà Tĩnh`)
  expect(context).toMatchObject({ issued_on, date_precision })
})
