import { expect, it } from "vitest"
import { MOST_RECENT, readRecent, withoutSearch, withSearch } from "./recent-searches"

it("puts the newest first, once, however it is spelled", () => {
  expect(withSearch(["trà", "mật ong"], "  Mat   ONG ")).toEqual(["Mat ONG", "trà"])
})

it("keeps eight", () => {
  const texts = Array.from({ length: 12 }, (_, index) => `trà ${index}`)
  const kept = texts.reduce<string[]>(withSearch, [])
  expect(kept).toHaveLength(MOST_RECENT)
  expect(kept[0]).toBe("trà 11")
})

it("keeps no empty text", () => {
  expect(withSearch(["trà"], "   ")).toEqual(["trà"])
})

it("forgets one", () => {
  expect(withoutSearch(["trà", "mật ong"], "MẬT ONG")).toEqual(["trà"])
})

it.each([
  [null, []],
  ["", []],
  ["{", []],
  ['{"a":1}', []],
  ['["trà",1,null,"TRÀ","mật ong"]', ["trà", "mật ong"]],
  [JSON.stringify(["x".repeat(5000), "trà"]), ["trà"]],
  [JSON.stringify(Array.from({ length: 99 }, (_, index) => `chè ${index}`)).slice(0, -1), []],
])("reads %j, whoever wrote it", (kept, expected) => {
  expect(readRecent(kept)).toEqual(expected)
})
