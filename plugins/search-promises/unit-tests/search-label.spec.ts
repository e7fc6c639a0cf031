import { describe, expect, it } from "vitest"
import { searchLabel } from "../src/definition/search-label"

describe("the weight of a field", () => {
  it.each([
    [10, 10, "A"],
    [8, 10, "A"],
    [6, 10, "B"],
    [4, 10, "B"],
    [3, 10, "C"],
    [2, 10, "C"],
    [1, 10, "D"],
    [1, 1, "A"],
    [0, 0, "A"],
  ] as const)("%d of %d gives it the label %s", (weight, heaviest, label) => {
    expect(searchLabel(weight, heaviest)).toBe(label)
  })
})
