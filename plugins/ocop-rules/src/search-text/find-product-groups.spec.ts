import { describe, expect, it } from "vitest"
import { findProductGroups } from "./find-product-groups.js"

describe("groups that a text names", () => {
  it.each([
    ["đồ uống", ["II"]],
    ["do uo", ["II"]],
    ["Drinks", ["II"]],
    ["thực", ["I"]],
    ["du lịch", ["VI"]],
    ["sản phẩm dược liệu", ["III"]],
    ["herb", ["III"]],
    ["hàng thủ công", ["IV"]],
    ["uống đồ", ["II"]],
    ["tra", []],
    ["d", []],
    ["", []],
    ["đồ uống cần", []],
  ])("[Q19] «%s»", (text, codes) => {
    expect(findProductGroups(text).map(({ code }) => code)).toEqual(codes)
  })

  it("[Q19] those that begin with it come first", () => {
    expect(findProductGroups("h").map(({ code }) => code)).toEqual([])
    expect(findProductGroups("ha").map(({ code }) => code)).toEqual(["IV"])
    expect(findProductGroups("and").map(({ code }) => code)).toEqual(["III", "V", "VI"])
    expect(findProductGroups("du").map(({ code }) => code)).toEqual(["III", "VI"])
  })
})
