import { expect, it } from "vitest"
import { pageNumbers } from "./page-numbers"

it.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, null, 9]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
  [3, 4, [1, 2, 3, 4]],
])("on page %d of %d offers %j", (page, pages, expected) => {
  expect(pageNumbers(page, pages)).toEqual(expected)
})
