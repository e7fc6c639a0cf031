import { expect, it } from "vitest"
import { nextStep, stepOf, stepsOf } from "./steps"

const TEA = { group_code: "I", subgroup_code: "I.5.a" }
const BASKET = { group_code: "IV", subgroup_code: "IV.1" }

it("goes through every step of food", () => {
  expect(stepsOf(TEA)).toEqual(["ten", "anh", "goi", "nhan", "chuyen"])
  expect(nextStep("ten", TEA)).toBe("anh")
  expect(nextStep("chuyen", TEA)).toBeNull()
})

it("leaves out the label of crafts", () => {
  expect(stepsOf(BASKET)).not.toContain("nhan")
  expect(nextStep("goi", BASKET)).toBe("chuyen")
})

it.each([
  ["anh", "anh"],
  ["khac", null],
  [null, null],
])("reads the step %s as %s", (asked, step) => {
  expect(stepOf(asked)).toBe(step)
})
