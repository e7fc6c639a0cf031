import { describe, expect, it } from "vitest"
import type { FacetRequest } from "../src/facets/facet-request"
import { layoutOf } from "../src/layout/layout-of"
import { addCounts, carriedFacet, isCarried } from "../src/reads/carried-counts"
import { A_DEFINITION } from "./a-layout"

const [field] = layoutOf(A_DEFINITION).columns
const VALUES: FacetRequest = { type: "value", field: field!, limit: 2, sort: "count", query: null }
const RANGE: FacetRequest = { type: "range", field: field!, ranges: [{ key: "a" }, { key: "b" }] }
const STATS: FacetRequest = { type: "stats", field: field! }
const counts = (total: number, ...facets: unknown[]) => ({ total, facets })

describe("counts with changes added", () => {
  it("have what became and no longer what was, the more frequent first, then by bytes", () => {
    const before = counts(5, [
      ["Trà", 3, 5],
      ["Gạo", 2, 5],
    ])
    const became = counts(3, [
      ["Gạo", 1, 3],
      ["đồ uống", 1, 3],
      ["Đồ uống", 1, 3],
    ])
    const was = counts(1, [["Trà", 1, 1]])
    expect(addCounts([VALUES], before, { became, was })).toEqual(
      counts(7, [
        ["Gạo", 3, 7],
        ["Trà", 2, 7],
        ["Đồ uống", 1, 7],
        ["đồ uống", 1, 7],
      ])
    )
  })

  it("have no value that nothing has any more", () => {
    const before = counts(1, [["Trà", 1, 1]])
    const gone = { became: counts(0, null), was: counts(1, [["Trà", 1, 1]]) }
    expect(addCounts([VALUES], before, gone)).toEqual(counts(0, []))
  })

  it("sort numbers by value, and no before yes", () => {
    const became = counts(4, [
      [10, 1, 4],
      [9, 1, 4],
      [true, 1, 4],
      [false, 1, 4],
    ])
    const { facets } = addCounts([VALUES], counts(0, null), { became, was: counts(0, null) })
    const values = (facets[0] as unknown[][]).map(([value]) => value)
    expect(values).toEqual([false, true, 9, 10])
  })

  it("are added range by range", () => {
    const changes = { became: counts(2, [1, 1]), was: counts(1, [0, 1]) }
    expect(addCounts([RANGE], counts(9, [4, 5]), changes)).toEqual(counts(10, [5, 5]))
  })
})

describe("what is carried on", () => {
  const many = (length: number) => Array.from({ length }, (_, value) => [value, 1, length])

  it.each<[string, FacetRequest[], unknown[], boolean]>([
    ["nothing but a total", [], [], true],
    ["all values of a field", [VALUES, RANGE], [many(499), [1, 2]], true],
    ["not values that may have been cut off", [VALUES], [many(500)], false],
    ["not the lowest and highest", [STATS], [[1, 2, 3, 4, 5]], false],
  ])("%s", (_, facets, answers, carried) => {
    expect(isCarried(facets.map(carriedFacet), counts(500, ...answers))).toBe(carried)
  })

  it("asks for more values than are shown, never for fewer", () => {
    expect(carriedFacet(VALUES)).toMatchObject({ limit: 500 })
    expect(carriedFacet({ ...VALUES, limit: 900 })).toMatchObject({ limit: 900 })
    expect(carriedFacet(STATS)).toBe(STATS)
  })
})
