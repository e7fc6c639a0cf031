import fc from "fast-check"
import { expect, it } from "vitest"
import { wordDifference, type WordPart } from "./word-difference.js"

const joined = (parts: readonly WordPart[], ...kinds: WordPart["kind"][]) =>
  parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join("")

const texts = fc
  .array(fc.constantFrom("trà", "tra", "Shan", "tuyết", "cổ thụ", "\n", "  ", "100 g"), {
    maxLength: 12,
  })
  .map((words) => words.join(" "))

it("[F6] same and removed are the old text, same and added the new one", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const parts = wordDifference(before, after)
      expect(joined(parts, "same", "removed")).toBe(before)
      expect(joined(parts, "same", "added")).toBe(after)
    })
  )
})

it("[F7] as few words are marked as can be, and none of equal texts", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(wordDifference(text, text)).toEqual(text === "" ? [] : [{ kind: "same", text }])
    })
  )
  expect(wordDifference("Trà Shan tuyết cổ thụ", "Trà xanh Shan tuyết thụ")).toEqual([
    { kind: "same", text: "Trà " },
    { kind: "added", text: "xanh " },
    { kind: "same", text: "Shan tuyết " },
    { kind: "removed", text: "cổ " },
    { kind: "same", text: "thụ" },
  ])
  expect(wordDifference("Trà Lũng Phìn", "Trà Lũng Phìn thượng hạng")).toEqual([
    { kind: "same", text: "Trà Lũng Phìn" },
    { kind: "added", text: " thượng hạng" },
  ])
  // However many spaces could be kept instead.
  expect(wordDifference("gạo", "nếp cái hoa vàng gạo")).toContainEqual({
    kind: "same",
    text: "gạo",
  })
})

it.each([
  ["tra", "trà"],
  ["Trà", "trà"],
  ["100 g", "100g"],
])("[F8] %s and %s are different words", (before, after) => {
  expect(wordDifference(before, after).map(({ kind }) => kind)).not.toContain("same")
})

it("[F7] the longest wording is compared in a moment", () => {
  const long = Array.from({ length: 1000 }, (_, index) => `từ${index}`)
  const shifted = [...long.slice(500), ...long.slice(0, 500)]
  const parts = wordDifference(long.join(" "), shifted.join(" "))
  expect(parts.length).toBeGreaterThan(1)
}, 5000)
