import { expect, it } from "vitest"
import { anEntry, OF_HA_TINH, readSheet, sheet } from "../../../fixtures/lists.js"

it.each([
  [{ "Chủ thể": "HTX Cầu Phủ" }, "cooperative"],
  [{ "Chủ thể": "Cầu Phủ", "Loại hình": "Công ty TNHH" }, "limited-company"],
  [{ "Chủ thể": "HTX Cầu Phủ", "Loại hình": "Khác" }, "cooperative"],
  [{ "Chủ thể": "HTX Cầu Phủ", "Loại hình": "Hộ kinh doanh" }, "household-business"],
  [{ "Chủ thể": "Cầu Phủ" }, "other"],
] as const)("[B27] %j is a %s", (cells, producer_kind) => {
  expect(anEntry(cells)).toMatchObject({ producer_kind, problems: [] })
})

it.each([
  [{ "Nhóm sản phẩm": "Thực phẩm" }, "I"],
  [{ "Nhóm sản phẩm": "V", "Ngày cấp": "05/7/2020" }, "IV"],
  [{ "Nhóm sản phẩm": "?" }, null],
  [{}, null],
] as const)("[B28] the group of %j is %j, and no obstacle", (cells, group_code) => {
  expect(anEntry(cells)).toMatchObject({ group_code, problems: [] })
})

it.each([
  [{ "Trạng thái": "Đã công nhận" }, []],
  [{ "Trạng thái": "Còn hiệu lực" }, []],
  [{ "Trạng thái": "Hết hạn" }, []],
  [{ "Trạng thái": "Đề xuất" }, ["not_a_decision"]],
  [{ "Trạng thái": "Thu hồi" }, ["revoked_in_list"]],
  [{ "Ghi chú": "Thu hồi theo QĐ 12/QĐ-UBND" }, ["revoked_in_list"]],
  [{ "Ghi chú": "Nâng hạng" }, []],
  [{ "Xếp hạng": "Đề nghị 4 sao" }, ["not_a_decision"]],
] as const)("[B23] %j has %j", (cells, problems) => {
  expect(anEntry(cells).problems).toEqual(problems)
})

it.each([
  ["Cu\u00a0đơ\u200b  Cầu\nPhủ", "Cu đơ Cầu Phủ"],
  ["1. Cu đơ", "Cu đơ"],
  ["1.Cu đơ", "Cu đơ"],
  ["- Cu đơ", "Cu đơ"],
  ["• a) Cu đơ", "Cu đơ"],
  ["Cu đơ".normalize("NFD"), "Cu đơ"],
  ["Rượu 29,5 độ", "Rượu 29,5 độ"],
  ["3 trong 1", "3 trong 1"],
  [7, "7"],
] as const)("[B31] %j is written %j", (cell, product) => {
  expect(anEntry({ "Tên sản phẩm": cell })).toMatchObject({ product, problems: [] })
})

it.each([
  [{ "Tên sản phẩm": "S¶n phÈm" }, ["legacy_font"]],
  [{ "Chủ thể": "Hôïp taùc xaõ" }, ["legacy_font"]],
  [{ "Ghi chú": "C«ng nhËn l¹i" }, ["legacy_font"]],
  [{ "Tên sản phẩm": "a".repeat(301) }, ["text_too_long"]],
  [{ "Tên sản phẩm": "a".repeat(300), "Chủ thể": "b".repeat(300) }, []],
  [{ "Chủ thể": "b".repeat(301) }, ["text_too_long"]],
  [{ "Tên sản phẩm": "-" }, ["product_missing"]],
  [{ "Chủ thể": "không có" }, ["producer_missing"]],
] as const)("[B31] %#: %j", (cells, problems) => {
  expect(anEntry(cells).problems).toEqual(problems)
})

it("[B31] problems come in the order of the list of all problems", () => {
  const entry = anEntry({ "Chủ thể": "", "Xếp hạng": "x", "Ngày cấp": "x", Tỉnh: "x" })
  expect(entry.problems).toEqual([
    "producer_missing",
    "stars_unreadable",
    "date_unreadable",
    "province_unknown",
  ])
})

const SEVERAL = sheet(
  ["Tên sản phẩm", "Chủ thể", "Xếp hạng", "Mã sản phẩm"],
  ["Nước mắm 20°N, 30°N", "HTX Cầu Phủ", "4 sao", "M1; M2"],
  ["Khăn, váy, túi", "HTX Cầu Phủ", "4 sao", "M3"],
  ["Cu đơ", "HTX Cầu Phủ", "4 sao", "M4"]
)
const splitBy = (products: "one" | "several" | undefined) =>
  readSheet(SEVERAL, OF_HA_TINH, { 2: { products }, 3: { products }, 4: { products } }).entries.map(
    ({ row, part, product, certificate_number, several }) => [
      row,
      part,
      product,
      certificate_number,
      several.length,
    ]
  )

it("[B30] nothing is split until an operator has said so", () => {
  expect(splitBy(undefined)).toEqual([
    [2, 0, "Nước mắm 20°N, 30°N", "M1; M2", 2],
    [3, 0, "Khăn, váy, túi", "M3", 3],
    [4, 0, "Cu đơ", "M4", 0],
  ])
})

it("[B30] one stays one, and is not asked again", () => {
  expect(splitBy("one")).toEqual([
    [2, 0, "Nước mắm 20°N, 30°N", "M1; M2", 0],
    [3, 0, "Khăn, váy, túi", "M3", 0],
    [4, 0, "Cu đơ", "M4", 0],
  ])
})

it("[B30] several are an entry each; a number goes along only when there is one for each", () => {
  expect(splitBy("several")).toEqual([
    [2, 0, "Nước mắm 20°N", "M1", 0],
    [2, 1, "Nước mắm 30°N", "M2", 0],
    [3, 0, "Khăn", null, 0],
    [3, 1, "váy", null, 0],
    [3, 2, "túi", null, 0],
    [4, 0, "Cu đơ", "M4", 0],
  ])
})
