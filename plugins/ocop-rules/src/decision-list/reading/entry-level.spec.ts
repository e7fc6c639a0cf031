import { expect, it } from "vitest"
import { anEntry, NO_CONTEXT } from "../../../fixtures/lists.js"
import { usualLevel } from "./entry-level.js"

it.each([
  [{ "Cơ quan ban hành": "UBND huyện Thạch Hà" }, "district"],
  [{ "Cơ quan ban hành": "Bộ NN&PTNT" }, "national"],
  [{ "Cơ quan ban hành": "Liên minh HTX" }, "province"],
  [{}, "province"],
] as const)("[B24] %j in a list of the province is %s", (cells, level) => {
  expect(anEntry(cells).level).toBe(level)
})

it.each([
  [3, "2023-02-23", "province"],
  [3, "2023-02-24", "district"],
  [3, "2025-07-06", "province"],
  [4, "2023-07-05", "province"],
  [5, "2023-07-05", "national"],
  [5, "2019-08-20", "province"],
  [5, null, "province"],
  ["potential", "2023-07-05", "province"],
  [null, "2023-07-05", "province"],
] as const)("[B24] %j stars on %j are usually given by the %s", (stars, day, level) => {
  expect(usualLevel(stars, day)).toBe(level)
})

it("[B24] where neither body nor context says a level, the rules of the day do", () => {
  const cells = { "Xếp hạng": "3 sao", "Ngày cấp": "05/7/2023" }
  expect(anEntry(cells, NO_CONTEXT).level).toBe("district")
})
