import { PRODUCT_GROUPS, PRODUCT_SUBGROUPS } from "@ocop/rules"
import { expect, it } from "vitest"
import { labelFields } from "./label-fields"

it.each([
  ["I", true],
  ["II", true],
  ["III", true],
  ["IV", false],
  ["V", false],
  ["VI", false],
])("asks for a label in group %s: %s", (group, asked) => {
  expect(labelFields(group, null).length > 0).toBe(asked)
})

it("asks for the strength of spirits, and of nothing else", () => {
  const strong = PRODUCT_SUBGROUPS.filter(({ group, code }) =>
    labelFields(group, code).includes("alcohol_percent")
  )
  expect(strong.map(({ code }) => code)).toEqual(["II.1"])
})

it("knows every group of the programme", () => {
  expect(PRODUCT_GROUPS.map(({ code }) => labelFields(code, null).length)).toEqual([
    5, 5, 6, 0, 0, 0,
  ])
})
