import { percentile } from "./percentile"

it.each([
  [[7], 50, 7],
  [[7], 99, 7],
  [[4, 1, 3, 2], 50, 2],
  [[4, 1, 3, 2], 75, 3],
  [[4, 1, 3, 2], 76, 4],
  [[4, 1, 3, 2], 0, 1],
])("of %j, %d per cent do not exceed %d", (values, percent, expected) => {
  expect(percentile(values, percent)).toBe(expected)
})

it("is nothing of nothing", () => {
  expect(() => percentile([], 50)).toThrow(RangeError)
})
