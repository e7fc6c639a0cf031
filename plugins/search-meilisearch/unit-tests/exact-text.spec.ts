import { describe, expect, it } from "vitest"
import { exactText, textMeant } from "../src/text/exact-text"
import { quoted } from "../src/filters/quoted"

/** As Meilisearch compares the values of filters. */
const compared = (text: string) => text.trim().normalize("NFKD").toLowerCase()

const LETTERS = [..."aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ"]
const STRANGE = [..."\"'\\~_#{}[]()=<>.,:; \n\t\0ﬁ①Ⅳﾊ🍵İ"]
const TEXTS = [
  ...new Set([
    ...LETTERS,
    ...LETTERS.map((letter) => letter.toUpperCase()),
    ...STRANGE,
    "",
    "~",
    "~#",
    " a",
    "a ",
    "a_b",
    "a b",
    "NULL",
    "null",
    "Gạo nếp",
    "gạo nếp",
    "~47.",
    "x".repeat(468),
    "x".repeat(469),
    "ạ".repeat(300),
    "ạ".repeat(301),
  ]),
]

describe("a text that is filtered by", () => {
  it("is like no other, however Meilisearch compares it", () => {
    const kept = TEXTS.map((text) => compared(exactText(text)))
    expect(new Set(kept).size).toBe(TEXTS.length)
  })

  it("is the same after Meilisearch has changed it, and short enough for it to compare", () => {
    for (const text of TEXTS) {
      const exact = exactText(text)
      expect(compared(exact)).toBe(exact)
      expect(exact.length).toBeGreaterThan(0)
      expect(Buffer.byteLength(exact)).toBeLessThanOrEqual(468)
    }
  })

  it("is shown again as it was, unless it was too long", () => {
    for (const text of TEXTS) {
      const meant = textMeant(exactText(text))
      expect(meant === null ? text.length : meant).toBe(meant === null ? text.length : text)
    }
    expect(textMeant(exactText("Đồ uống"))).toBe("Đồ uống")
    expect(textMeant(exactText("ạ".repeat(300)))).toBeNull()
  })
})

describe("a value in a filter", () => {
  it("holds no quote and no backslash of its own", () => {
    expect(quoted(`a"b`)).toBe(String.raw`"a\u{22}b"`)
    expect(quoted("a\\b")).toBe(String.raw`"a\u{5c}b"`)
    expect(quoted("a\n\0b")).toBe(String.raw`"a\u{a}\u{0}b"`)
    expect(quoted(-3.5)).toBe(`"-3.5"`)
    expect(quoted(true)).toBe(`"true"`)
  })

  it("ends where it ends, whatever it is", () => {
    for (const text of [...TEXTS, `x" OR id EXISTS`, `\\" OR id EXISTS`, `\\`]) {
      expect(quoted(text)).toMatch(/^"(?:[^"\\]|\\u\{[0-9a-f]+\})*"$/)
      expect(quoted(exactText(text))).toMatch(/^"(?:[^"\\]|\\u\{[0-9a-f]+\})*"$/)
    }
  })
})
