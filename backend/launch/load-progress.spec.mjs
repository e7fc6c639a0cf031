import { expect, it } from "vitest"
import { loadProgressIn } from "./load-progress.mjs"

it.each([
  ['OCOP-PROGRESS {"step":"listings","done":40,"total":240}', "listings 40 of 240"],
  ['info:    OCOP-PROGRESS {"step":"pictures","done":0,"total":7}', "pictures 0 of 7"],
  ['OCOP-PROGRESS {"step":"producers"}', "producers"],
  ["OCOP-PROGRESS {broken}", undefined],
  ["info:    Executing script", undefined],
])("reads %s", (line, words) => {
  expect(loadProgressIn(line)).toBe(words)
})
