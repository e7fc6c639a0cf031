import { expect, it } from "vitest"
import { sheet } from "../../../fixtures/lists.js"
import { columnsOf, matchHeader } from "./header-fields.js"
import { HEADER_WORDINGS } from "./header-wordings.js"
import { findListHeader, headersAt } from "./list-header.js"

it("[B1] finds the header below the titles", () => {
  const rows = sheet(
    ["DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN"],
    ["(Kèm theo Quyết định số 4261/QĐ-UBND)"],
    [],
    ["TT", "Tên sản phẩm", "Tên chủ thể", "Địa chỉ", "Điểm", "Xếp hạng"],
    [1, "Cu đơ", "HTX Cầu Phủ", "Hà Tĩnh", 71, "4 sao"]
  )
  expect(findListHeader(rows)).toEqual({
    header_row: 4,
    columns: { order: 0, product: 1, producer: 2, address: 3, score: 4, stars: 5 },
    headers: ["TT", "Tên sản phẩm", "Tên chủ thể", "Địa chỉ", "Điểm", "Xếp hạng"],
  })
})

it("[B1] the row that names most fields wins, of equals the first", () => {
  const rows = sheet(
    ["Sản phẩm", "Sao"],
    ["TT", "Tên sản phẩm", "Chủ thể", "Xếp hạng"],
    [1, "Cu đơ", "HTX", "4 sao"],
    ["TT", "Tên sản phẩm", "Chủ thể", "Xếp hạng"]
  )
  expect(findListHeader(rows).header_row).toBe(2)
})

it.each([
  ["no product", [["TT", "Chủ thể", "Xếp hạng"]]],
  ["the product alone", [["Sản phẩm", "…"]]],
  ["no header", [["Cu đơ", "HTX Cầu Phủ", "4 sao"]]],
  ["no rows", []],
])("[B1] %s: nothing is found", (_, lines) => {
  expect(findListHeader(sheet(...lines))).toEqual({ header_row: null, columns: {}, headers: [] })
})

it("[B1] only the first thirty rows are looked at", () => {
  const titles = Array.from({ length: 29 }, () => ["…"])
  const header = ["Tên sản phẩm", "Chủ thể"]
  expect(findListHeader(sheet(...titles, header)).header_row).toBe(30)
  expect(findListHeader(sheet(["…"], ...titles, header)).header_row).toBeNull()
})

it.each([
  ["TT", "order"],
  ["STT", "order"],
  ["Số TT", "order"],
  ["Tên sản phẩm", "product"],
  ["Sản phẩm", "product"],
  ["Tên SP", "product"],
  ["ten_sp", "product"],
  ["productName", "product"],
  ["Tên sản phẩm,\ndịch vụ", "product"],
  ["Chủ thể", "producer"],
  ["Tên chủ thể", "producer"],
  ["Đơn vị", "producer"],
  ["Cơ sở sản xuất", "producer"],
  ["Nhà sản xuất", "producer"],
  ["chu_the_sx", "producer"],
  ["producerName", "producer"],
  ["author", "producer"],
  ["Chủ thể (HTX, công ty…)", "producer"],
  ["Loại hình", "producer_kind"],
  ["Loại hình chủ thể", "producer_kind"],
  ["Địa chỉ", "address"],
  ["Địa phương", "address"],
  ["Xã/Huyện", "address"],
  ["dia_chi", "address"],
  ["Địa chỉ chủ thể", "address"],
  ["Xã/phường", "commune"],
  ["Huyện", "district"],
  ["Tỉnh", "province"],
  ["Tỉnh/Thành phố", "province"],
  ["province", "province"],
  ["Hạng sao", "stars"],
  ["Xếp hạng", "stars"],
  ["Phân hạng", "stars"],
  ["Đạt hạng", "stars"],
  ["Kết quả", "stars"],
  ["Kết quả xếp hạng", "stars"],
  ["Sao", "stars"],
  ["stars", "stars"],
  ["Điểm", "score"],
  ["Tổng điểm", "score"],
  ["Điểm TB", "score"],
  ["Điểm (thang điểm 100)", "score"],
  ["Kết quả chấm điểm", "score"],
  ["Nhóm sản phẩm", "group"],
  ["Ngành hàng", "group"],
  ["Phân nhóm", "group"],
  ["Mã sản phẩm", "certificate_number"],
  ["Số giấy chứng nhận", "certificate_number"],
  ["Số QĐ", "decision"],
  ["Quyết định", "decision"],
  ["Quyết định công nhận", "decision"],
  ["Số, ngày quyết định", "decision"],
  ["Cơ quan ban hành", "body"],
  ["Ngày cấp", "issued_on"],
  ["Ngày ban hành", "issued_on"],
  ["Ngày quyết định", "issued_on"],
  ["Ngày hết hạn", "valid_until"],
  ["Có giá trị đến", "valid_until"],
  ["Trạng thái", "state"],
  ["Ghi chú", "note"],
  ["Ghi chú (mới/công nhận lại/nâng hạng)", "note"],
  ["TÊN SẢN PHẨM".normalize("NFD"), "product"],
] as const)("[B2] %j is the %s", (header, field) => {
  expect(matchHeader(header)?.field).toBe(field)
})

it.each([
  "STT SP",
  "Số lượng sản phẩm",
  "Số điện thoại chủ thể",
  "Link",
  "Số giấy chứng nhận ATTP",
])("[B2] %j is known to be none of ours", (header) => {
  expect(matchHeader(header)).toMatchObject({ field: null })
})

it.each(["Quả bưởi Múc", "4 sao", "Đặc điểm", "", "Tên"])(
  "[B2] %j is no header of ours",
  (header) => {
    expect(matchHeader(header)?.field ?? null).toBeNull()
  }
)

it("[B2] no wording is the whole header of two fields", () => {
  const whole = HEADER_WORDINGS.flatMap(([, { is }]) => is)
  expect(whole.filter((words, at) => whole.indexOf(words) !== at)).toEqual([])
})

it("[B2] a field has one column: a whole header before one that holds its words, the better before", () => {
  expect(columnsOf(["Tên sản phẩm đăng ký", "Sản phẩm"])).toEqual({ product: 1 })
  expect(columnsOf(["Sản phẩm", "Tên sản phẩm"])).toEqual({ product: 1 })
  expect(columnsOf(["Chủ thể", "Chủ thể"])).toEqual({ producer: 0 })
  expect(columnsOf(["STT", "Chủ thể", "STT SP", "Tên sản phẩm"])).toEqual({
    order: 0,
    producer: 1,
    product: 3,
  })
})

it("[B3] a header of two rows is read as one, and ends with the lower", () => {
  const rows = sheet(
    ["TT", "Tên sản phẩm", "Chủ thể", null, "Kết quả", null, "Quyết định", null],
    [null, null, "Tên", "Địa chỉ", "Điểm", "Xếp hạng", "Số", "Ngày"],
    [1, "Cu đơ", "HTX Cầu Phủ", "Hà Tĩnh", 71, "4 sao", "1/QĐ-UBND", "05/7/2023"]
  )
  expect(findListHeader(rows)).toEqual({
    header_row: 2,
    columns: {
      order: 0,
      product: 1,
      producer: 2,
      address: 3,
      score: 4,
      stars: 5,
      decision: 6,
      issued_on: 7,
    },
    headers: [
      "TT",
      "Tên sản phẩm",
      "Chủ thể Tên",
      "Địa chỉ",
      "Điểm",
      "Xếp hạng",
      "Quyết định Số",
      "Ngày",
    ],
  })
})

it("[B3] so does one whose merged cells were filled down", () => {
  const rows = sheet(
    ["TT", "Tên sản phẩm", "Chủ thể", "Kết quả", null],
    ["TT", "Tên sản phẩm", "Chủ thể", "Điểm", "Xếp hạng"]
  )
  expect(findListHeader(rows)).toMatchObject({
    header_row: 2,
    columns: { order: 0, product: 1, producer: 2, score: 3, stars: 4 },
  })
})

it("[B3] a first row of data is no lower half", () => {
  const rows = sheet(["Tên sản phẩm", "Chủ thể", "Tỉnh"], ["Cu đơ", "HTX Cầu Phủ", "Hà Tĩnh"])
  expect(findListHeader(rows)).toMatchObject({ header_row: 1 })
  expect(headersAt(rows, 2)).toEqual(["Cu đơ", "HTX Cầu Phủ", "Hà Tĩnh"])
})

it("[B3] the headers of a row that an operator chose, with nothing for a row that is not there", () => {
  const rows = sheet(["A\nB", null, 7, { day: "2023-07-05" }])
  expect(headersAt(rows, 1)).toEqual(["A B", "", "7", "2023-07-05"])
  expect(headersAt(rows, 9)).toEqual([])
})
