import { expect, it } from "vitest"
import { movePicture } from "./picture-order"

it.each([
  ["b", -1, "bac"],
  ["b", 1, "acb"],
  ["a", -1, "abc"],
  ["c", 1, "abc"],
  ["c", -2, "cab"],
  ["x", 1, "abc"],
])("moving %s by %d gives %s", (id, by, order) => {
  expect(movePicture(["a", "b", "c"], id, by).join("")).toBe(order)
})
