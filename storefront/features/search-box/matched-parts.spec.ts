import { expect, it } from "vitest"
import { matchedParts } from "./matched-parts"

/** What was typed in brackets. */
const shown = (text: string, typed: string) =>
  matchedParts(text, typed)
    .map((part) => (part.matched ? `[${part.text}]` : part.text))
    .join("")

it.each([
  ["Mắm tôm Hậu Lộc", "mam to", "[Mắm] [tô]m Hậu Lộc"],
  ["Mắm tôm Hậu Lộc", "mắm tôm", "[Mắm] [tôm] Hậu Lộc"],
  ["Đường thốt nốt", "duo", "[Đườ]ng thốt nốt"],
  ["Tôm chua", "om", "Tôm chua"],
  ["Mắm (tôm)", "TOM", "Mắm ([tôm])"],
  ["Me\u0300o Va\u0323c", "meo v", "[Mèo] [V]ạc"],
  ["Trà", "tr tra t", "[Trà]"],
  ["Trà", "(){}*", "Trà"],
  ["", "trà", ""],
  ["Trà", "", "Trà"],
])("marks in “%s” what “%s” typed", (text, typed, expected) => {
  expect(shown(text, typed)).toBe(expected)
})

it("loses no letter", () => {
  const text = "Miến dong 100% – «Tài Hoan», gói 500 g 🍵"
  expect(
    matchedParts(text, "mien goi 5")
      .map((part) => part.text)
      .join("")
  ).toBe(text)
})
