import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { compileFilters } from "../src/filters/compile-filters"
import { compileOrder } from "../src/order/compile-order"
import { A_LAYOUT } from "./a-layout"
import { refusal } from "./refusal"

const compiled = (filters: object) => {
  const sql = compileFilters(filters as SearchTypes.SearchFilters, A_LAYOUT)
  return sql && { text: sql.text.replace(/\s+/g, " "), values: sql.values }
}

describe("a filter", () => {
  it.each([
    ["a value", { group: "I.1.a" }, `("f_group" = ?::text)`, ["I.1.a"]],
    ["a list of values", { stars: [4, 5] }, `("f_stars" = any(?::bigint[]))`, [[4, 5]]],
    ["no value", { stars: null }, `("f_stars" is null)`, []],
    ["a value or none", { stars: [5, null] }, `("f_stars" = ?::bigint or "f_stars" is null)`, [5]],
    ["no possible value", { stars: [] }, `false`, []],
    ["another value", { stars: { $ne: 5 } }, `(("f_stars" = ?::bigint)) is not true`, [5]],
    ["any value", { stars: { $ne: null } }, `(("f_stars" is null)) is not true`, []],
    ["none of", { stars: { $nin: [3] } }, `(("f_stars" = ?::bigint)) is not true`, [3]],
    [
      "a range",
      { price: { $gte: 1, $lt: 9 } },
      `"f_price" >= ?::bigint and "f_price" < ?::bigint`,
      [1, 9],
    ],
    ["a number that is not whole", { stars: { $gt: 3.5 } }, `"f_stars" > ?::numeric`, [3.5]],
    ["a number as text", { price: { $lte: "200000" } }, `"f_price" <= ?::bigint`, [200_000]],
    ["a float", { weight: 0.5 }, `("f_weight" = ?::double precision)`, [0.5]],
    ["true as text", { in_season: "true" }, `("f_in_season" = ?::boolean)`, [true]],
    [
      "a day",
      { valid_until: { $gt: "2026-11-22" } },
      `"f_valid_until" > ?::timestamptz`,
      ["2026-11-22T00:00:00.000Z"],
    ],
    [
      "a Date",
      { valid_until: { $lt: new Date(0) } },
      `"f_valid_until" < ?::timestamptz`,
      ["1970-01-01T00:00:00.000Z"],
    ],
    ["existence", { stars: { $exists: true } }, `"f_stars" is not null`, []],
    ["absence", { stars: { $exists: false } }, `"f_stars" is null`, []],
    ["a list that has it", { channels: "sc_1" }, `("f_channels" && ?::text[])`, [["sc_1"]]],
    [
      "a list that has one",
      { channels: { $overlaps: ["a", "b"] } },
      `"f_channels" && ?::text[]`,
      [["a", "b"]],
    ],
    ["a list that has all", { sizes: { $contains: [1, 2] } }, `"f_sizes" @> ?::bigint[]`, [[1, 2]]],
    [
      "a list that has all of one",
      { channels: { $contains: "a" } },
      `"f_channels" @> ?::text[]`,
      [["a"]],
    ],
    [
      "a list without it",
      { channels: { $nin: ["a"] } },
      `(("f_channels" && ?::text[])) is not true`,
      [["a"]],
    ],
    ["a beginning", { group: { $prefix: "I." } }, `starts_with("f_group", ?)`, ["I."]],
    ["a part", { group: { $like: "50%_" } }, `strpos("f_group", ?) > 0`, ["50%_"]],
    ["the primary key", { id: ["a", "b"] }, `("id" = any(?::text[]))`, [["a", "b"]]],
  ])("on %s", (_, filters, text, values) => {
    expect(compiled(filters)).toEqual({ text: `(${text})`, values })
  })

  it("is a tree of all, any and not", () => {
    const filters = {
      stars: 5,
      $or: [{ group: "a" }, { $and: [{ price: 1 }, { in_season: true }] }],
      $not: { channels: "x" },
    }
    expect(compiled(filters)).toEqual({
      text:
        `(("f_stars" = ?::bigint) and ((("f_group" = ?::text)) or ` +
        `(((("f_price" = ?::bigint)) and (("f_in_season" = ?::boolean))))) and ` +
        `((("f_channels" && ?::text[]))) is not true)`,
      values: [5, "a", 1, true, ["x"]],
    })
  })

  it.each([
    ["nothing asked", {}, null],
    ["a filter that was left out", { stars: undefined }, null],
    ["all of nothing", { $and: [] }, "(true)"],
    ["one of nothing", { $or: [] }, "(false)"],
    ["not nothing", { $not: {} }, "((true) is not true)"],
  ])("takes %s at its word", (_, filters, text) => {
    expect(compiled(filters)?.text ?? null).toBe(text)
  })

  it("makes every value a parameter", () => {
    const hostile = [`'; drop table x; --`, `\\`, `"`, "$1", "?", "a'b", "\u2028"]
    for (const value of hostile) {
      expect(compiled({ group: value })).toEqual({
        text: `(("f_group" = ?::text))`,
        values: [value],
      })
    }
  })

  it("compares texts in composed Unicode", () => {
    expect(compiled({ province: "Hà Nội".normalize("NFD") })?.values).toEqual(["Hà Nội"])
  })

  it.each([
    ["an unknown field", { nothing: 1 }, "unknown_field"],
    ["a field that is only sorted by", { title: "x" }, "not_for_this"],
    ["a name of every object", { constructor: 1 }, "unknown_field"],
    ["an unknown operator", { stars: { $regex: "x" } }, "unknown_operator"],
    ["an operator of every object", { stars: { constructor: 1 } }, "unknown_operator"],
    ["an unknown operator around fields", { $nor: [] }, "unknown_operator"],
    ["an object without operators", { stars: {} }, "wrong_value"],
    ["a comparison of lists", { sizes: { $gt: 1 } }, "unknown_operator"],
    ["a comparison of yes and no", { in_season: { $gt: false } }, "unknown_operator"],
    ["a comparison with nothing", { price: { $gt: null } }, "wrong_value"],
    ["a list's operator on one value", { stars: { $contains: 5 } }, "unknown_operator"],
    ["a text's operator on a number", { stars: { $prefix: "5" } }, "unknown_operator"],
    ["a text's operator on a list", { channels: { $like: "a" } }, "unknown_operator"],
    ["a word as number", { stars: "five" }, "wrong_value"],
    ["nothing as number", { stars: "" }, "wrong_value"],
    ["infinity", { stars: Infinity }, "wrong_value"],
    ["a number as yes or no", { in_season: 1 }, "wrong_value"],
    ["a day that is none", { valid_until: "soon" }, "wrong_value"],
    ["one value where a list is due", { stars: { $in: 5 } }, "wrong_value"],
    ["an object among values", { stars: [{ a: 1 }] }, "wrong_value"],
    ["existence of something else", { stars: { $exists: "yes" } }, "wrong_value"],
    ["branches that are no list", { $or: { stars: 5 } }, "wrong_value"],
    ["a branch that is no filter", { $and: ["stars"] }, "wrong_value"],
  ])("is refused: %s", (_, filters, reason) => {
    expect(refusal(() => compiled(filters))).toBe(`ocop.search_${reason}`)
  })

  it("is refused when it is nested without end", () => {
    let filters: object = { stars: 5 }
    for (let depth = 0; depth < 30; depth++) filters = { $not: filters }
    expect(refusal(() => compiled(filters))).toBe("ocop.search_filters_too_large")
  })
})

describe("an order", () => {
  const order = (fields: Record<string, "ASC" | "DESC">) => {
    const { byRelevance, terms } = compileOrder(fields, A_LAYOUT)
    return { byRelevance, terms: terms.map(({ text }) => text) }
  }

  it("puts what has no value last, in both directions", () => {
    expect(order({ price: "ASC", stars: "DESC" })).toEqual({
      byRelevance: false,
      terms: [`"f_price" asc nulls last`, `"f_stars" desc nulls last`],
    })
  })

  it("of texts is Vietnamese", () => {
    expect(order({ title: "ASC" }).terms).toEqual([`"s_title" asc nulls last`])
  })

  it("is relevance when none is asked, or when it is asked for", () => {
    expect(order({})).toEqual({ byRelevance: true, terms: [] })
    expect(order({ _score: "DESC", price: "ASC" })).toEqual({
      byRelevance: true,
      terms: [`"f_price" asc nulls last`],
    })
  })

  it.each([
    [{ _score: "ASC" }, "not_supported"],
    [{ price: "ASC", _score: "DESC" }, "not_supported"],
    [{ nothing: "ASC" }, "unknown_field"],
    [{ group: "ASC" }, "not_for_this"],
    [{ channels: "ASC" }, "not_for_this"],
  ] as const)("%j is refused", (fields, reason) => {
    expect(refusal(() => order(fields))).toBe(`ocop.search_${reason}`)
  })
})
