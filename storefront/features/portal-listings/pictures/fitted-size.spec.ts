import { expect, it } from "vitest"
import { cutOf, fittedSize, middleSquare } from "./fitted-size"

it.each([
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [1600, 1600, 1600, 1600],
  [800, 600, 800, 600],
  [50_000, 10, 1600, 1],
])("a picture of %d × %d is sent as %d × %d", (width, height, toWidth, toHeight) => {
  expect(fittedSize({ width, height }, 1600)).toEqual({ width: toWidth, height: toHeight })
})

it.each([
  [4000, 3000, { x: 0.125, y: 0, width: 0.75, height: 1 }],
  [3000, 4000, { x: 0, y: 0.125, width: 1, height: 0.75 }],
  [500, 500, { x: 0, y: 0, width: 1, height: 1 }],
])("the middle square of %d × %d", (width, height, crop) => {
  expect(middleSquare({ width, height })).toEqual(crop)
})

it("cuts a square out of a photograph and makes it smaller", () => {
  const photograph = { width: 4000, height: 3000 }
  expect(cutOf(photograph, middleSquare(photograph))).toEqual({
    from: { x: 500, y: 0, width: 3000, height: 3000 },
    to: { width: 1600, height: 1600 },
  })
})

it("does not enlarge a small piece", () => {
  const { to } = cutOf({ width: 1000, height: 1000 }, { x: 0.5, y: 0.5, width: 0.25, height: 0.25 })
  expect(to).toEqual({ width: 250, height: 250 })
})
