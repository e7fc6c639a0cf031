import { expect, it } from "vitest"
import { assertMapping } from "../src/workflows/certificate-import/assert-mapping"
import type { ListMapping } from "../src/workflows/certificate-import/preview-import"

const ROWS = [
  { number: 2, cells: ["TT", "Sản phẩm", "Chủ thể"] },
  { number: 5, cells: [1, "Trà", "HTX Trà"] },
]
const check = (wish: Partial<ListMapping>) => () =>
  assertMapping(
    {
      sheet: 0,
      header_row: 2,
      columns: { product: 1, producer: 2 },
      context: {
        decision: null,
        body: null,
        issued_on: null,
        date_precision: "day",
        province_code: null,
        level: null,
      },
      ...wish,
    },
    { sheets: ["Danh sách"] },
    ROWS
  )

it.each<Partial<ListMapping>>([
  {},
  { header_row: 1 },
  { header_row: 5 },
  { columns: { product: 0, producer: 2, stars: 1 } },
])("takes %j", (wish) => {
  expect(check(wish)).not.toThrow()
})

it.each<[Partial<ListMapping>, string]>([
  [{ sheet: 1 }, "ocop.import_mapping_invalid"],
  [{ header_row: 6 }, "ocop.import_mapping_invalid"],
  [{ columns: { product: 1, producer: 3 } }, "ocop.import_mapping_invalid"],
  [{ columns: { product: 1, producer: 2, stars: 2 } }, "ocop.import_mapping_invalid"],
  [{ columns: { product: 1 } }, "ocop.import_columns_missing"],
  [{ columns: { producer: 1 } }, "ocop.import_columns_missing"],
  [{ columns: {} }, "ocop.import_columns_missing"],
])("refuses %j with %s", (wish, code) => {
  expect(check(wish)).toThrow(expect.objectContaining({ code }))
})
