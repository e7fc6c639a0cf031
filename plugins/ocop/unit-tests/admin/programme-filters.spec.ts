import { describe, expect, it } from "vitest"
import { filtersOfLine } from "../../src/admin/programme/line-of"
import { filtersInUrl, searchOf, withFilters } from "../../src/admin/programme/programme-filters"
import { typedTarget } from "../../src/admin/programme/typed-target"

describe("filters of the programme in an address", () => {
  it("come back as they went in", () => {
    const filters = { day: "2022-12-31", province_code: "33", former_province_code: "34" }
    expect(filtersInUrl(new URLSearchParams(searchOf(filters)))).toEqual(filters)
  })

  it("leave out what the backend would refuse", () => {
    const typed = "day=2022-02-30&stars=6&group=VII&province_code=8&kind=cooperative&measure=listed"
    expect(filtersInUrl(new URLSearchParams(typed))).toEqual({ kind: "cooperative" })
  })

  it("lose the former province with the province that it was part of", () => {
    const filters = { province_code: "33", former_province_code: "34", stars: "4" }
    expect(withFilters(filters, { province_code: "40" })).toEqual({
      province_code: "40",
      stars: "4",
    })
    expect(withFilters(filters, { stars: null })).toEqual({
      province_code: "33",
      former_province_code: "34",
    })
  })

  it("are those of a line", () => {
    expect(filtersOfLine("former_province", "33/34")).toEqual({
      province_code: "33",
      former_province_code: "34",
    })
    expect(filtersOfLine("year", "2022/4")).toEqual({ year: "2022", stars: "4" })
    expect(filtersOfLine("kind", "cooperative")).toEqual({ kind: "cooperative" })
  })
})

describe("a target that is typed", () => {
  const form = {
    province_code: "40",
    former_province_code: null,
    measure: "products",
    value: "1.650",
    from_day: "2026-01-01",
    to_day: "2026-12-31",
    source: "Kế hoạch 1",
  } as const

  it("is a number of products, or a share in percent", () => {
    expect(typedTarget(form).target?.value).toBe(1650)
    const share = { ...form, measure: "cooperative_share", value: "30,5 %" } as const
    expect(typedTarget(share).target?.value).toBe(3050)
  })

  it.each([
    [{ value: "0" }, ["value"]],
    [{ value: "vài chục" }, ["value"]],
    [{ value: "9.999.999" }, ["value"]],
    [{ source: " " }, ["source"]],
    [{ to_day: "2025-12-31" }, ["days"]],
    [{ from_day: "" }, ["days"]],
  ])("with %o says what is wrong", (wish, problems) => {
    const typed = typedTarget({ ...form, ...wish })
    expect([...typed.problems]).toEqual(problems)
    expect(typed.target).toBeNull()
  })
})
