import { search } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { fieldLabels } from "../src/layout/field-labels"
import { layoutOf } from "../src/layout/layout-of"
import { layoutHash } from "../src/tables/catalogue"
import { createTables } from "../src/tables/create-tables"
import { tableNames } from "../src/tables/table-names"
import { A_DEFINITION, A_LAYOUT } from "./a-layout"
import { refusal } from "./refusal"

describe("the weight of a field", () => {
  it("is 1 when the definition says none", () => {
    const fields = search
      .define({ id: search.keyword(), name: search.text().searchable() })
      .toFields()
    expect(layoutOf({ ...A_DEFINITION, fields }).searched).toEqual([{ path: "name", label: "A" }])
  })
})

describe("the layout of an index", () => {
  it("has a column for what is filtered, counted or sorted by, and for nothing else", () => {
    expect(A_LAYOUT.columns.map(({ path }) => path)).toEqual(
      "id title province group stars price weight in_season valid_until channels sizes".split(" ")
    )
  })

  it("keeps the primary key once", () => {
    expect(A_LAYOUT.columns[0]).toMatchObject({ path: "id", column: "id" })
  })

  it("sorts texts by a column in Vietnamese order, numbers by their own", () => {
    const sortColumn = (path: string) =>
      A_LAYOUT.columns.find((column) => column.path === path)?.sortColumn
    expect([sortColumn("title"), sortColumn("price"), sortColumn("group")]).toEqual([
      "s_title",
      "f_price",
      null,
    ])
  })

  it("reaches into objects, and a list of objects is a list of each of their values", () => {
    const fields = search
      .define({
        id: search.keyword(),
        variants: search.object({ sku: search.keyword().filterable() }).array(),
      })
      .toFields()
    expect(layoutOf({ ...A_DEFINITION, fields }).columns).toMatchObject([
      { path: "variants.sku", column: "f_variants.sku", array: true },
    ])
  })

  it("gives fields columns of their own, however they are called", () => {
    const strange = ["names", "a b", `a"b`, "a?b", "x".repeat(80), "x".repeat(81)]
    const field = { type: "keyword", filterable: true } as const
    const { columns } = layoutOf({
      ...A_DEFINITION,
      fields: Object.fromEntries(strange.map((name) => [name, field])),
    })
    const names = columns.map(({ column }) => column)
    expect(new Set(names).size).toBe(strange.length)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(63)
  })

  it.each([
    ["places", { at: search.geo() }, {}],
    ["one hit per value", {}, { distinct_attribute: "group" }],
    ["fields that forgive no typos", {}, { typo_tolerance: { disabled_on_attributes: ["sku"] } }],
    [
      "two typos in shorter words than one",
      {},
      { typo_tolerance: { min_word_size_for_one_typo: 6, min_word_size_for_two_typos: 4 } },
    ],
  ])("refuses %s, which it could only approximate", (_, more, settings) => {
    const fields = search.define({ id: search.keyword(), ...more }).toFields()
    expect(refusal(() => layoutOf({ ...A_DEFINITION, fields, settings }))).toBe(
      "ocop.search_not_supported"
    )
  })

  it("takes typo tolerance from the settings", () => {
    const typos = (settings: object) => layoutOf({ ...A_DEFINITION, settings }).typos
    expect(typos({})).toEqual({ one: 3, two: 7 })
    expect(typos({ typo_tolerance: { enabled: false } })).toBeNull()
    expect(typos({ typo_tolerance: { min_word_size_for_one_typo: 4 } })).toEqual({ one: 4, two: 7 })
    expect(typos({ typo_tolerance: { min_word_size_for_one_typo: 9 } })).toEqual({ one: 9, two: 9 })
  })
})

describe("searching in some fields only", () => {
  it.each([
    [["title"], "A"],
    [["title", "province"], "AC"],
    [["aliases", "producer"], "B"],
    [["title", "aliases", "producer", "province", "description"], ""],
  ])("%j is the labels %j", (paths, labels) => {
    expect(fieldLabels(paths, A_LAYOUT)).toBe(labels)
  })

  it("is refused where it would search in another field too", () => {
    expect(refusal(() => fieldLabels(["producer"], A_LAYOUT))).toBe("ocop.search_not_supported")
    expect(refusal(() => fieldLabels(["group"], A_LAYOUT))).toBe("ocop.search_not_for_this")
  })
})

describe("the tables of an index", () => {
  it("are named after it, and no two indexes share any", () => {
    const names = ["product_v1", "product-v1", "Product_v1", "p".repeat(200), `x"; drop table y`]
    const tables = names.flatMap((name) => Object.values(tableNames(name)) as string[])
    expect(new Set(tables).size).toBe(names.length * 4)
    for (const table of tables) {
      expect(table).toMatch(/^[a-z0-9_]{1,63}$/)
    }
  })

  it("index long texts only where there are any", () => {
    const { description: _, ...fields } = A_DEFINITION.fields
    const statements = (definition: typeof A_DEFINITION | object) =>
      createTables(tableNames("x"), layoutOf({ ...A_DEFINITION, ...definition })).join("\n")
    expect(statements({})).toContain("using gin (all_words)")
    expect(statements({ fields })).not.toContain("using gin (all_words)")
  })

  it("are made anew when the layout is another one", () => {
    const other = layoutOf({ ...A_DEFINITION, settings: { typo_tolerance: { enabled: false } } })
    expect(layoutHash(A_LAYOUT)).toBe(layoutHash(layoutOf(A_DEFINITION)))
    expect(layoutHash(A_LAYOUT)).not.toBe(layoutHash(other))
  })
})
