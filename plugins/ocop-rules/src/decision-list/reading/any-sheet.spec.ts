import fc from "fast-check"
import { expect, it } from "vitest"
import { gazetteer, NO_CONTEXT, OF_HA_TINH } from "../../../fixtures/lists.js"
import type { ImportChoice } from "../import-outcome.js"
import { LIST_FIELDS } from "../list-field.js"
import type { SheetCell, SheetRow } from "../sheet.js"
import { readListContext } from "./list-context.js"
import { findListHeader, headersAt } from "./list-header.js"
import { readList } from "./read-list.js"

/** Words of lists in any order reach further into the reader than any characters do. */
const WORDS = ["I", "1", "4 sao", "Sản phẩm", "HTX", "Tên sản phẩm", "Tổng cộng", "tỉnh Hà Tĩnh"]
  .concat([
    "Kèm theo Quyết định số",
    "4261/QĐ-UBND",
    "ngày",
    "05/7/2023",
    "tháng 7 năm 2023",
    "UBND",
  ])
  .concat([
    ",",
    ";",
    "\n",
    "(",
    ")",
    "-",
    "20°N",
    "tiềm năng 5 sao",
    "constructor",
    "__proto__",
    "TM.",
  ])

const text = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(" ")),
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" })
)
const cell: fc.Arbitrary<SheetCell> = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.double(),
  fc.integer(),
  fc.constant(null),
  fc.oneof(text, fc.constantFrom("2023-07-05", "2023-02-30")).map((day) => ({ day }))
)
const rows: fc.Arbitrary<SheetRow[]> = fc
  .array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 })
  .map((lines) => lines.map((cells, index) => ({ number: index + 1, cells })))
const columns = fc
  .uniqueArray(fc.constantFrom(...LIST_FIELDS))
  .map((fields) => Object.fromEntries(fields.map((field, column) => [field, column])))
const choices = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom("one", "several", undefined)))
  .map((told) => new Map<number, ImportChoice>(told.map(([row, products]) => [row, { products }])))

it("[B7] every row below the header is read or skipped, once, whatever its cells hold", () => {
  fc.assert(
    fc.property(
      rows,
      columns,
      choices,
      fc.nat(3),
      fc.boolean(),
      (sheet, mapped, told, at, known) => {
        const { entries, skipped } = readList(
          sheet,
          { header_row: at, columns: mapped },
          known ? OF_HA_TINH : NO_CONTEXT,
          gazetteer,
          told,
          "2026-11-22"
        )
        const first = entries.filter(({ part }) => part === 0)
        const seen = [...first, ...skipped].map(({ row }) => row).sort((a, b) => a - b)
        expect(seen).toEqual(sheet.map(({ number }) => number).filter((number) => number > at))
      }
    ),
    { numRuns: 400 }
  )
})

it("[B7] an entry without problems has all that a certificate or a nomination needs", () => {
  fc.assert(
    fc.property(rows, columns, (sheet, mapped) => {
      const mapping = { header_row: 0, columns: mapped }
      const read = readList(sheet, mapping, OF_HA_TINH, gazetteer, new Map(), "2026-11-22")
      for (const entry of read.entries.filter(({ problems }) => problems.length === 0)) {
        const { product, producer, stars, decision, body, level, issued_on, valid_until } = entry
        const needed = [product, producer, stars, decision, body, level, issued_on, valid_until]
        expect(needed.filter((fact) => fact === null || fact === "")).toEqual([])
        expect(entry.province_code).toMatch(/^\d\d$/)
      }
    }),
    { numRuns: 400 }
  )
})

it("[B1] header and context are found in any sheet, or not", () => {
  fc.assert(
    fc.property(rows, (sheet) => {
      const { header_row, columns: found, headers } = findListHeader(sheet)
      const context = readListContext(sheet, header_row, gazetteer)
      expect(Object.keys(context).sort()).toEqual(Object.keys(NO_CONTEXT).sort())
      if (header_row === null) return
      expect(Object.values(found).every((column) => headers[column] !== "")).toBe(true)
      expect(headersAt(sheet, header_row)).toEqual(headers)
    }),
    { numRuns: 400 }
  )
})
