import { describe, expect, it } from "vitest"
import { OF_HA_TINH, readSheet, sheet } from "../../../fixtures/lists.js"
import type { SheetCell } from "../sheet.js"

const HEADER = ["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Điểm", "Xếp hạng"]
const PRODUCT = [1, "Cu đơ", "HTX Cầu Phủ", "Hà Tĩnh", 71, "4 sao"]
const read = (...lines: readonly (readonly SheetCell[])[]) =>
  readSheet(sheet(HEADER, PRODUCT, ...lines), OF_HA_TINH)
const reasonsOf = (...lines: readonly (readonly SheetCell[])[]) =>
  read(...lines).skipped.map(({ row, reason }) => `${row} ${reason}`)

it("[B7] rows up to the header are no entries, rows below are entries or skipped", () => {
  const { entries, skipped } = readSheet(
    sheet(
      ["DANH SÁCH"],
      HEADER,
      PRODUCT,
      ["Tổng cộng: 1"],
      [2, "Kẹo lạc", "HTX B", "", 60, "3 sao"]
    )
  )
  expect(entries.map(({ row, product }) => [row, product])).toEqual([
    [3, "Cu đơ"],
    [5, "Kẹo lạc"],
  ])
  expect(skipped).toEqual([{ row: 4, reason: "total" }])
})

it.each([
  ["numbers without a product", [[7, null, null, null, null, null]]],
  ["placeholders", [["-", "-", "…", " ", null, "#N/A"]]],
  ["no cells", [[null]]],
])("[B8] blank: %s", (_, lines) => {
  expect(reasonsOf(...lines)).toEqual(["3 blank"])
})

it.each([
  ["the header of the next page", HEADER],
  ["in capitals", HEADER.map((header) => header.toUpperCase())],
  ["with one cell changed", [...HEADER.slice(0, 5), "Kết quả xếp hạng"]],
  ["the numbers of its columns", ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"]],
  ["as plain numbers", [1, 2, 3, 4, 5, 6]],
  ["with letters", ["A", "B", 1, 2, 3, 4]],
])("[B8] a repeated header: %s", (_, line) => {
  expect(reasonsOf(line)).toEqual(["3 repeated_header"])
})

it.each([
  [["Tổng cộng", null, null, null, null, null]],
  [["Tổng cộng: 71 sản phẩm"]],
  [[null, "Tổng số: 71 sản phẩm"]],
  [[null, "Cộng", null, null, 12]],
  [[null, "Cộng: 12"]],
  [["TỔNG SỐ SẢN PHẨM", null, null, null, null, 71]],
  [[null, "Tổng", null, "29 chủ thể", null, "3 sao"]],
])("[B8] a total: %j", (line) => {
  expect(reasonsOf(line)).toEqual(["3 total"])
})

it.each([
  [["Ghi chú: điểm là điểm trung bình của Hội đồng"]],
  [["Nơi nhận:", null, null, "TM. ỦY BAN NHÂN DÂN"]],
  [[null, null, null, null, "TM. ỦY BAN NHÂN DÂN", null]],
  [[null, null, null, null, null, "KT. CHỦ TỊCH"]],
  [[null, null, "(Đã ký)"]],
  [[null, null, null, "Hà Tĩnh, ngày 05 tháng 7 năm 2023"]],
  [["* Sản phẩm được công nhận lại"]],
  [["Danh sách này gồm 71 sản phẩm./."]],
  [[null, null, null, "một dòng ở cột khác"]],
])("[B8] a note: %j", (line) => {
  expect(reasonsOf(line)).toEqual(["3 note"])
})

it("[B8] below a signature come only lines of it, until the next product", () => {
  const { entries, skipped } = read(
    [null, null, null, null, "CHỦ TỊCH"],
    [null, "Nguyễn Văn A"],
    [2, "Kẹo lạc", "HTX B", "Hà Tĩnh", 60, "3 sao"],
    [null, "Kẹo dồi"]
  )
  expect(skipped).toEqual([
    { row: 3, reason: "note" },
    { row: 4, reason: "note" },
  ])
  expect(entries.map(({ product }) => product)).toEqual(["Cu đơ", "Kẹo lạc", "Kẹo dồi"])
})

it.each([
  [[2, "Cộng đồng dệt lanh", "HTX B", "", "", "4 sao"]],
  [[2, "Tổng hợp ngũ cốc", "HTX B", "", "", "4 sao"]],
  [[2, "Chè xanh", "Tổng Công ty Chè", "", "", "4 sao"]],
  [[2, "Nguồn cội", "HTX Chủ Tịch", "", "", "4 sao"]],
  [[2, "Kẹo 5 sao", null, "", "", null]],
  [[2, null, "HTX B", "", "", "4 sao"]],
  [[2, null, null, "", "", "4 sao"]],
  [[null, null, null, "", 71, null]],
])("[B8] %j is an entry, whole or with what it lacks", (line) => {
  const { entries, skipped } = read(line)
  expect(entries).toHaveLength(2)
  expect(skipped).toEqual([])
})

describe("a grouped list", () => {
  const GROUPED = ["STT", "Chủ thể", "Loại hình", "Địa chỉ", "Tên sản phẩm", "Hạng sao"]
  const FIRST = [1, "Cơ sở Sơn Hòa", "HTX", "xã A, tỉnh Hà Tĩnh", "Khẩu nhục", "3 sao"]
  const producersOf = (...lines: readonly (readonly SheetCell[])[]) =>
    readSheet(sheet(GROUPED, ...lines), OF_HA_TINH).entries.map(
      ({ product, producer, producer_kind, address }) =>
        [product, producer, producer_kind, address] as const
    )
  const OF_SON_HOA = ["Cơ sở Sơn Hòa", "cooperative", "xã A, tỉnh Hà Tĩnh"]

  it("[B11] a row without number and producer belongs to the producer above", () => {
    expect(producersOf(FIRST, [null, null, null, null, "Ruốc lợn", "4 sao"])).toEqual([
      ["Khẩu nhục", ...OF_SON_HOA],
      ["Ruốc lợn", ...OF_SON_HOA],
    ])
  })

  it("[B11] and keeps its own address", () => {
    expect(producersOf(FIRST, [null, null, null, "xã B", "Ruốc lợn", "4 sao"])[1]).toEqual([
      "Ruốc lợn",
      "Cơ sở Sơn Hòa",
      "cooperative",
      "xã B",
    ])
  })

  it("[B11] through the header of the next page", () => {
    expect(producersOf(FIRST, GROUPED, [null, null, null, null, "Ruốc lợn", "4 sao"])[1]).toEqual([
      "Ruốc lợn",
      ...OF_SON_HOA,
    ])
  })

  it.each([
    ["it has a number", [FIRST, [2, null, null, null, "Ruốc lợn", "4 sao"]]],
    ["a gap is between", [FIRST, [], [null, null, null, null, "Ruốc lợn", "4 sao"]]],
    [
      "a heading is between",
      [FIRST, ["I", "HUYỆN B"], [null, null, null, null, "Ruốc lợn", "4 sao"]],
    ],
    ["a total is between", [FIRST, ["Cộng: 1"], [null, null, null, null, "Ruốc lợn", "4 sao"]]],
    ["nothing is above", [[null, null, null, null, "Ruốc lợn", "4 sao"]]],
  ])("[B11] not when %s", (_, lines) => {
    const { entries } = readSheet(sheet(GROUPED, ...lines), OF_HA_TINH)
    expect(entries.at(-1)).toMatchObject({ producer: "", problems: ["producer_missing"] })
  })

  it("[B11] not in a list that numbers nothing", () => {
    const lines = [GROUPED, FIRST, [null, null, null, null, "Ruốc lợn", "4 sao"]]
    const { entries } = readSheet(sheet(...lines.map((line) => line.slice(1))), OF_HA_TINH)
    expect(entries[1]).toMatchObject({ producer: "", problems: ["producer_missing"] })
  })

  it("[B11] a producer in a line of its own has the products below it, numbered or not", () => {
    const rows = sheet(
      GROUPED,
      ["I", "HTX Sơn Hòa", null, "xã A, tỉnh Hà Tĩnh"],
      [1, null, null, null, "Khẩu nhục", "3 sao"],
      [2, null, null, null, "Ruốc lợn", "4 sao"],
      ["II", "Cơ sở Minh Tâm", null, "xã B, tỉnh Hà Tĩnh"],
      [null, null, null, null, "Cu đơ", "4 sao"]
    )
    const { entries, skipped } = readSheet(rows, OF_HA_TINH)
    expect(entries.map(({ product, producer }) => [product, producer])).toEqual([
      ["Khẩu nhục", "HTX Sơn Hòa"],
      ["Ruốc lợn", "HTX Sơn Hòa"],
      ["Cu đơ", "Cơ sở Minh Tâm"],
    ])
    expect(skipped).toEqual([
      { row: 2, reason: "section" },
      { row: 5, reason: "section" },
    ])
  })
})
