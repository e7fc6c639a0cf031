import type { ListContext } from "@ocop/rules"
import { describe, expect, it } from "vitest"
import {
  columnName,
  fieldAt,
  mappingGaps,
  withField,
} from "../../src/admin/certificate-imports/column-mapping"

describe("which column holds what", () => {
  const columns = { order: 0, product: 1, producer: 2 }

  it("moves a field that is chosen for another column", () => {
    expect(withField(columns, 5, "product")).toEqual({ order: 0, producer: 2, product: 5 })
  })

  it("replaces the field of a column", () => {
    expect(withField(columns, 0, "stars")).toEqual({ product: 1, producer: 2, stars: 0 })
  })

  it("frees a column", () => {
    expect(withField(columns, 1, null)).toEqual({ order: 0, producer: 2 })
  })

  it("finds the field of a column, the first one too", () => {
    expect([0, 1, 3].map((column) => fieldAt(columns, column))).toEqual(["order", "product", null])
  })
})

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
])("names column %d as spreadsheets do: %s", (column, name) => {
  expect(columnName(column)).toBe(name)
})

describe("what a mapping lacks", () => {
  const nothing: ListContext = {
    decision: null,
    body: null,
    issued_on: null,
    date_precision: "day",
    province_code: null,
    level: null,
  }

  it("is everything, for a list of which nothing is known", () => {
    expect(mappingGaps(null, {}, nothing)).toEqual({
      missing: ["header_row", "product", "producer"],
      advised: ["stars", "decision", "body", "issued_on", "province"],
    })
  })

  it("is nothing, when columns or the list itself say it", () => {
    const columns = { product: 1, producer: 2, stars: 3, decision: 4, address: 5 }
    const context = { ...nothing, body: "UBND tỉnh", issued_on: "2024-12-20" }
    expect(mappingGaps(4, columns, context)).toEqual({ missing: [], advised: [] })
  })

  it("takes blanks for nothing", () => {
    const context = { ...nothing, decision: "  " }
    expect(mappingGaps(4, {}, context).advised).toContain("decision")
  })
})
