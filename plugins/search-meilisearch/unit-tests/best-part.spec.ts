import { describe, expect, it } from "vitest"
import { queryText } from "@ocop/search-promises"
import type { Reading } from "../src/plan/reading"
import { bestPart } from "../src/ranking/best-part"

const reading = (...places: number[]): Reading => ({
  kind: "partial",
  places,
  unfinished: false,
  tolerant: false,
  longTexts: false,
})

describe("the words that are kept of a query", () => {
  it("are a whole name rather than what happens to stand together", () => {
    const query = queryText("đặc sản bến tre")
    const parts = [
      { reading: reading(0, 1), found: [["A bánh", "B cửa hàng đặc sản"]] },
      { reading: reading(2, 3), found: [["A kẹo dừa", "C bến tre"]] },
    ]
    expect(bestPart(parts, query, null)).toBe(parts[1]?.reading)
  })

  it("are those in a name rather than elsewhere, and of equals those typed first", () => {
    const query = queryText("mật ong sấy")
    const inName = { reading: reading(0, 1), found: [["A mật ong rừng"]] }
    const elsewhere = { reading: reading(0, 2), found: [["A chuối sấy", "B mật hoa"]] }
    expect(bestPart([elsewhere, inName], query, null)).toBe(inName.reading)
    const equal = { reading: reading(1, 2), found: [["A ong sấy"]] }
    expect(bestPart([inName, equal], query, null)).toBe(inName.reading)
    expect(bestPart([], query, null)).toBeNull()
  })
})
