import { describe, expect, it } from "vitest"
import { drawableText } from "../../src/documents/drawable-text"

/** A font with Latin letters, as Vietnamese is written in them. */
const latin = (codePoint: number) => codePoint >= 0x20 && codePoint < 0x2000

describe("a text in a font", () => {
  it.each([
    ["all of it there", "Chúc mừng năm mới", "Chúc mừng năm mới", false],
    ["composed", "Chu\u0301c", "Chúc", false],
    ["a picture", "Chúc 🎁 mừng", "Chúc mừng", true],
    ["a picture of several", "Cả nhà 👨‍👩‍👧", "Cả nhà", true],
    ["a heart as a picture", "Yêu ❤️ mẹ", "Yêu mẹ", true],
    ["another script", "春節 vui vẻ", "vui vẻ", true],
    ["pictures alone", "🌸🌸", "", true],
    ["a joiner that joins nothing", "a\u200db", "ab", false],
    ["a thin space", "12\u2009kg", "12 kg", false],
    ["lines", "🎁\nMột\nHai 🎁", "Một\nHai", true],
    ["an empty line between", "Một\n\nHai", "Một\n\nHai", false],
  ])("%s", (_, text, drawn, lost) => {
    expect(drawableText(text, latin)).toEqual({ text: drawn, lost })
  })
})
