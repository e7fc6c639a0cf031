import { expect, it } from "vitest"
import { OF_HA_TINH, readSheet, sheet } from "../../../fixtures/lists.js"
import type { ListEntry } from "../list-entry.js"
import type { SheetCell } from "../sheet.js"

const HEADER = ["TT", "Tên sản phẩm", "Chủ thể", "Nhóm", "Xếp hạng"]
const product = (number: number, ...rest: readonly SheetCell[]): readonly SheetCell[] => [
  number,
  `Sản vật ${number}`,
  "HTX Cầu Phủ",
  ...rest,
]
const entriesOf = (...lines: readonly (readonly SheetCell[])[]): readonly ListEntry[] =>
  readSheet(sheet(HEADER, ...lines), OF_HA_TINH).entries

it.each([
  [["I", "SẢN PHẨM ĐẠT 4 SAO"], 4],
  [["I.", "Sản phẩm đạt hạng 3 sao (54 sản phẩm)"], 3],
  [["A", "Hạng 5 sao"], 5],
  [["I. SẢN PHẨM ĐẠT 4 SAO"], 4],
  [["A. Nhóm sản phẩm 4 sao: 10 sản phẩm"], 4],
  [["4 SAO"], 4],
  [[null, "Sản phẩm OCOP 4 sao"], 4],
  [[1, "Sản phẩm 4 sao"], 4],
  [[null, null, "Sản phẩm 4 sao"], 4],
  [["I", "Sản phẩm tiềm năng 5 sao"], "potential"],
  [["I", "Sản phẩm đạt 4 sao", null, null, 10], 4],
  [["Sản phẩm 4 sao", "Sản phẩm 4 sao", "Sản phẩm 4 sao", "Sản phẩm 4 sao", "Sản phẩm 4 sao"], 4],
] as const)("[B9] %j sets the stars of the rows below", (heading, stars) => {
  const { entries, skipped } = readSheet(sheet(HEADER, heading, product(1), product(2)), OF_HA_TINH)
  expect(entries.map((entry) => entry.stars)).toEqual([stars, stars])
  expect(skipped).toEqual([{ row: 2, reason: "section" }])
})

it.each([
  [["I", "Sản phẩm từ 3 sao trở lên"]],
  [["I", "Sản phẩm 3 sao, 4 sao"]],
  [["I", "Sản phẩm hạng 2 sao"]],
  [["I", "Đợt 1 năm 2023"]],
])("[B9] %j is a heading that says no stars", (heading) => {
  expect(entriesOf(heading, product(1))).toMatchObject([
    { stars: null, problems: ["stars_missing"] },
  ])
})

it.each([[[3, "CÁC SẢN PHẨM 3 SAO CỦA HTX VÙNG BIỂN"]], [[null, "Nước mắm 5 sao Hạnh Phúc"]]])(
  "[B9] %j may be either: it is shown as a product, and no stars go on below it",
  (line) => {
    const entries = entriesOf(["I", "SẢN PHẨM ĐẠT 4 SAO"], product(1), line, product(2))
    expect(entries.map(({ stars, problems }) => [stars, problems])).toEqual([
      [4, []],
      [null, ["producer_missing", "stars_missing"]],
      [null, ["stars_missing"]],
    ])
  }
)

it("[B9] a line in the first column that mentions stars is a heading, clear or not", () => {
  const entries = entriesOf(
    ["4 SAO"],
    product(1),
    ["CÁC SẢN PHẨM 3 SAO CỦA HTX VÙNG BIỂN"],
    product(2)
  )
  expect(entries.map(({ stars }) => stars)).toEqual([4, null])
})

it("[B9] a heading whose count stands in the column for the stars is one all the same", () => {
  const entries = entriesOf(
    ["I", "SẢN PHẨM ĐẠT 4 SAO", null, null, 3],
    product(1),
    ["II", "SẢN PHẨM ĐẠT 3 SAO", null, null, 4],
    product(2)
  )
  expect(entries.map(({ stars }) => stars)).toEqual([4, 3])
})

it("[B9] a heading within another whose stars cannot be read hides those above", () => {
  const entries = entriesOf(["A", "SẢN PHẨM 4 SAO"], ["I", "SẢN PHẨM 3 SAO, 4 SAO"], product(1))
  expect(entries.map(({ stars }) => stars)).toEqual([null])
})

it("[B9] a heading holds until the next of its mark, and ends what was opened in it", () => {
  const entries = entriesOf(
    ["A", "SẢN PHẨM ĐẠT 4 SAO"],
    ["I", "Huyện Thạch Hà"],
    product(1),
    ["II", "Huyện Can Lộc"],
    product(2),
    ["B", "SẢN PHẨM ĐẠT 3 SAO"],
    product(3)
  )
  expect(entries.map(({ stars, address }) => [stars, address])).toEqual([
    [4, "Huyện Thạch Hà"],
    [4, "Huyện Can Lộc"],
    [3, ""],
  ])
})

it("[B9] headings without marks follow each other by what they say", () => {
  const entries = entriesOf(
    ["Huyện Thạch Hà"],
    ["Sản phẩm 4 sao"],
    product(1),
    ["Sản phẩm 3 sao"],
    product(2),
    ["Huyện Can Lộc"],
    product(3)
  )
  expect(entries.map(({ stars, address }) => [stars, address])).toEqual([
    [4, "Huyện Thạch Hà"],
    [3, "Huyện Thạch Hà"],
    [null, "Huyện Can Lộc"],
  ])
})

it.each([
  ["Tỉnh Nghệ An", "40"],
  ["NGHỆ AN", "40"],
  ["Thành phố Hà Nội", "01"],
  ["Hà Giang", "08"],
])("[B9] in a list of the whole country, %s sets the province", (heading, code) => {
  const context = { ...OF_HA_TINH, province_code: null }
  const { entries } = readSheet(sheet(HEADER, ["I", heading], product(1, "", "4 sao")), context)
  expect(entries).toMatchObject([{ province_code: code, problems: [] }])
})

it.each([
  ["Tỉnh Nghệ An", "40"],
  ["Hòa Bình", "42"],
  ["Thành phố Bắc Ninh", "42"],
])(
  "[B9] in a list of one province, %s leads to %s: a bare name may be a commune's",
  (heading, code) => {
    expect(entriesOf(["I", heading], product(1, "", "4 sao"))).toMatchObject([
      { province_code: code, problems: [] },
    ])
  }
)

it("[B9] a commune and a district lead to the commune of today", () => {
  const context = { ...OF_HA_TINH, province_code: "08", body: "UBND tỉnh Hà Giang" }
  const { entries } = readSheet(
    sheet(HEADER, ["I", "Thành phố Hà Giang"], ["1", "Phường Trần Phú"], product(1, "", "3 sao")),
    context
  )
  expect(entries).toMatchObject([
    { province_code: "08", former_province_code: "02", commune_code: "00691" },
  ])
})

it.each([
  ["Nhóm Thực phẩm", "I"],
  ["NHÓM VẢI, MAY MẶC", "IV"],
  ["Ngành hàng đồ uống", "II"],
])("[B9] %s sets the group, and its own cell wins", (heading, group) => {
  const entries = entriesOf([heading], product(1), product(2, "Sinh vật cảnh"))
  expect(entries.map(({ group_code }) => group_code)).toEqual([group, "V"])
})

it.each([
  ["SẢN PHẨM BỊ THU HỒI", "revoked_in_list"],
  ["SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN", "not_a_decision"],
])("[B9] under «%s» nothing becomes a record", (heading, problem) => {
  expect(entriesOf(["I", heading], product(1, "", "4 sao"))).toMatchObject([
    { problems: [problem] },
  ])
})

it.each([
  [["I", "Sản vật 1", "HTX Cầu Phủ", "", "4 sao"]],
  [[1, "Nước mắm 5 sao Hạnh Phúc", null, "", ""]],
  [[1, "Xà phòng thảo dược", null, "", ""]],
  [[1, "Tinh dầu tràm", null, "", ""]],
  [[1, "Quần áo thổ cẩm", null, "", ""]],
  [[1, "Vải", null, "", ""]],
  [[null, "Phượng hoàng gỗ", null, "", ""]],
])("[B9] %j is no heading", (line) => {
  expect(entriesOf(line)).toHaveLength(1)
})

it.each([
  ["DANH SÁCH SẢN PHẨM OCOP ĐẠT 3 SAO", { stars: 3, problems: [] }],
  ["PHỤ LỤC: SẢN PHẨM TIỀM NĂNG 5 SAO", { stars: "potential", problems: [] }],
  ["DANH SÁCH SẢN PHẨM ĐẠT TỪ 3 SAO TRỞ LÊN", { stars: null, problems: ["stars_missing"] }],
  ["Kế hoạch đạt 3 sao", { stars: null, problems: ["stars_missing"] }],
  [
    "DANH SÁCH SẢN PHẨM BỊ THU HỒI GIẤY CHỨNG NHẬN 3 SAO",
    { stars: 3, problems: ["revoked_in_list"] },
  ],
  ["DANH SÁCH SẢN PHẨM ĐỀ NGHỊ CÔNG NHẬN 3 SAO", { stars: 3, problems: ["not_a_decision"] }],
  ["KẾT QUẢ CHẤM ĐIỂM SẢN PHẨM 3 SAO", { stars: 3, problems: ["not_a_decision"] }],
  ["DANH SÁCH SẢN PHẨM 3 SAO THUỘC CHƯƠNG TRÌNH MỖI XÃ MỘT SẢN PHẨM", { stars: 3, problems: [] }],
])("[B10] the title %s", (title, expected) => {
  const { entries } = readSheet(sheet([title], HEADER, product(1)), OF_HA_TINH)
  expect(entries).toMatchObject([expected])
})

it("[B10] points in a title that names its decision are those decided on", () => {
  const rows = sheet(
    ["KẾT QUẢ CHẤM ĐIỂM, PHÂN HẠNG SẢN PHẨM OCOP"],
    ["(Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023 của UBND tỉnh Hà Tĩnh)"],
    HEADER,
    product(1, "", "4 sao")
  )
  expect(readSheet(rows).entries).toMatchObject([{ stars: 4, problems: [] }])
})

it("[B10] the rows of a second annex have its decision", () => {
  const annex = "(Kèm theo Quyết định số 99/QĐ-UBND ngày 01/9/2023 của UBND tỉnh Hà Tĩnh)"
  const { entries, skipped } = readSheet(
    sheet(
      ["(Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023 của UBND tỉnh Hà Tĩnh)"],
      HEADER,
      product(1, "", "4 sao"),
      [annex],
      HEADER,
      product(2, "", "3 sao")
    )
  )
  expect(entries.map(({ decision, issued_on }) => [decision, issued_on])).toEqual([
    ["4261/QĐ-UBND", "2023-07-05"],
    ["99/QĐ-UBND", "2023-09-01"],
  ])
  expect(skipped.map(({ reason }) => reason)).toEqual(["section", "repeated_header"])
})

it("[B10] the title of the next page does not undo what an operator said", () => {
  const title = "(Kèm theo Quyết định số 4261/QĐ-UBND ngày 05/7/2023 của UBND tỉnh Hà Tĩnh)"
  const rows = sheet([title], HEADER, [title], product(1, "", "4 sao"))
  expect(readSheet(rows, { decision: "4262/QĐ-UBND" }).entries).toMatchObject([
    { decision: "4262/QĐ-UBND" },
  ])
})
