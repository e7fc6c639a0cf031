import { expect, it } from "vitest"
import { ignoredWords } from "./ignored-words"

it.each([
  ["trà Đặc biệt xyz", ["dac", "xyz"], "“Đặc”, “xyz”"],
  ["trà, (xyz)!", ["xyz"], "“xyz”"],
  ["trà", ["khac"], "“khac”"],
  ["xyz xyz", ["xyz", "xyz"], "“xyz”"],
])("names what was left out of “%s” as it was typed", (q, ignored, expected) => {
  expect(ignoredWords(q, ignored)).toBe(expected)
})
