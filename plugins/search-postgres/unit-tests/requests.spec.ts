import type { SearchTypes } from "@medusajs/framework/types"
import { describe, expect, it } from "vitest"
import { queryText } from "@ocop/search-promises"
import { answerCache } from "../src/reads/answer-cache"
import { matchedSql } from "../src/reads/matched-sql"
import { readingMetadata } from "../src/reads/reading-metadata"
import { searchRequest } from "../src/reads/search-request"
import { exactPlan } from "../src/plan/exact-plan"
import { joined, named, sql, sqlKey } from "../src/sql/sql"
import { deleteCondition } from "../src/writes/delete-condition"
import { A_DEFINITION, A_LAYOUT } from "./a-layout"
import { refusal } from "./refusal"

const request = (query: Partial<SearchTypes.ProviderSearchQuery>) =>
  searchRequest({ index: A_DEFINITION as never, attributes_to_retrieve: [], ...query }, A_LAYOUT)

describe("a query", () => {
  it("without letters or digits asks for everything", () => {
    expect(request({ q: " 🍵 -" })).toMatchObject({ text: null, skip: 0, take: 20 })
  })

  it("cannot forgive more than the definition does", () => {
    const typos = (typo_tolerance?: boolean) =>
      request({
        q: "trà",
        search_options: { ...(typo_tolerance !== undefined && { typo_tolerance }) },
      }).text?.rules.typos
    expect([typos(), typos(true), typos(false)]).toEqual([
      { one: 3, two: 7 },
      { one: 3, two: 7 },
      null,
    ])
    const strict = searchRequest(
      {
        index: A_DEFINITION as never,
        attributes_to_retrieve: [],
        q: "trà",
        search_options: { typo_tolerance: true },
      },
      { ...A_LAYOUT, typos: null }
    )
    expect(strict.text?.rules.typos).toBeNull()
  })

  it("takes whole words unless it says otherwise", () => {
    expect(request({ q: "trà" }).text?.rules.strategy).toBe("all")
  })

  it("looks into long texts only when they are among the fields it names", () => {
    const options = (paths: string[]) =>
      request({ q: "trà", search_options: { attributes_to_search_on: paths } }).text
    expect(options(["title"])).toMatchObject({ labels: "A", rules: { longTexts: false } })
    expect(options(["title", "description"])).toMatchObject({
      labels: "AD",
      rules: { longTexts: true },
    })
  })

  it.each([
    [{ pagination: { cursor: "x" } }],
    [{ search_options: { locales: ["vi"] } }],
    [{ search_options: { vector: { query: "trà" } } }],
    [{ search_options: { distinct: "group" } }],
    [{ search_options: { min_score: 0 } }],
    [{ search_options: { include_score: true } }],
  ] as Partial<SearchTypes.ProviderSearchQuery>[][])("is refused with %j", (query = {}) => {
    expect(refusal(() => request(query))).toBe("ocop.search_not_supported")
  })
})

describe("how a query was understood", () => {
  it("names the words that were left out and the words that were meant", () => {
    const query = queryText("trà zzz")
    const plan = { ...exactPlan(query, "all"), kind: "partial" as const }
    const reading = { plan: { ...plan, groups: plan.groups.slice(0, 1) }, texts: "names" as const }
    expect(readingMetadata(reading, query, { inItsWords: "trà" })).toEqual({
      match: "partial",
      ignored: ["zzz"],
      suggestion: "trà",
    })
  })

  it("suggests nothing when it was found as typed", () => {
    const query = queryText("tra")
    const reading = { plan: exactPlan(query, "all"), texts: "names" as const }
    expect(readingMetadata(reading, query, { inItsWords: "trà" })).toEqual({
      match: "exact",
      ignored: [],
      suggestion: null,
    })
  })
})

describe("a delete", () => {
  it("by id needs no filterable field", () => {
    const layout = { ...A_LAYOUT, columns: [] }
    expect(deleteCondition({ id: ["a", "b"] }, layout)).toEqual({
      text: "id = any(?::text[])",
      values: [["a", "b"]],
    })
  })

  it("without filters is refused: it would delete everything", () => {
    expect(refusal(() => deleteCondition({}, A_LAYOUT))).toBe("ocop.search_wrong_value")
    expect(refusal(() => deleteCondition({ group: undefined }, A_LAYOUT))).toBe(
      "ocop.search_wrong_value"
    )
  })
})

describe("remembered answers", () => {
  it("are good for one revision only", () => {
    const cache = answerCache(10)
    cache.set("r1", "q", 1)
    expect(cache.get("r1", "q")).toBe(1)
    expect(cache.get("r2", "q")).toBeUndefined()
  })

  it("are as many as allowed; what was not used longest is forgotten", () => {
    const cache = answerCache(2)
    cache.set("r", "a", 1)
    cache.set("r", "b", 2)
    cache.get("r", "a")
    cache.set("r", "c", 3)
    expect(["a", "b", "c"].map((question) => cache.get("r", question))).toEqual([1, undefined, 3])
  })
})

describe("SQL", () => {
  it("keeps values apart from text, in order", () => {
    const condition = joined([sql`${named("a")} = ${1}`, sql`b = ${[2, 3]}`], " and ")
    expect(sql`select ${condition} limit ${4}`).toEqual({
      text: `select "a" = ? and b = ? limit ?`,
      values: [1, [2, 3], 4],
    })
  })

  it("quotes names", () => {
    expect(named(`a"b?c`).text).toBe(`"a""b\\?c"`)
  })

  it("reads a column once, however many ask for it", () => {
    const question = { columns: [named("id"), named("x")], parts: { total: sql`(select 1)` } }
    const { text } = matchedSql(named("t"), sql`true`, [
      question,
      { ...question, parts: { other: sql`(select 2)` } },
    ])
    expect(text.match(/"x"/g)).toHaveLength(1)
    expect(text).toContain(`(select 1) as "total", (select 2) as "other"`)
  })

  it("is told apart by its values", () => {
    expect(sqlKey(sql`a = ${1}`)).not.toBe(sqlKey(sql`a = ${"1"}`))
  })
})
