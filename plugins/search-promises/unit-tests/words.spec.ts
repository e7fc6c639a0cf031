import { describe, expect, it } from "vitest"
import { spellingKey } from "../src/words/spelling-key"
import { vietnameseSortKey } from "../src/words/vietnamese-sort-key"
import { wordsOf } from "../src/words/words"

const folded = (text: string) => wordsOf(text).map((word) => word.folded)

describe("words", () => {
  it.each([
    ["Trà Shan tuyết", ["tra", "shan", "tuyet"]],
    ["ĐẮK LẮK, đắk-lắk", ["dak", "lak", "dak", "lak"]],
    ["mắm tôm".normalize("NFD"), ["mam", "tom"]],
    ["Ea H'Leo, Ea H’Leo", ["ea", "hleo", "ea", "hleo"]],
    ["Gạo ST25 (5kg)", ["gao", "st25", "5kg"]],
    ["  'trà' -- & | ! :* <->", ["tra"]],
    ["🍵 \u200b \u0301", []],
    ["ca\u00adm sành", ["cam", "sanh"]],
    ["緑茶 xanh", ["緑茶", "xanh"]],
  ])("of %j are folded", (text, expected) => {
    expect(folded(text)).toEqual(expected)
  })

  it("know where they stand, also in decomposed text", () => {
    const text = `«${"Mắm tôm".normalize("NFD")}» ngon`
    const places = wordsOf(text).map(({ start, end }) => text.slice(start, end).normalize("NFC"))
    expect(places).toEqual(["Mắm", "tôm", "ngon"])
  })

  it("keep their accents, composed and in lower case", () => {
    expect(wordsOf("ĐẮK HÒA".normalize("NFD")).map(({ written }) => written)).toEqual([
      "đắk",
      "hòa",
    ])
  })

  it("are never longer than a word of PostgreSQL", () => {
    expect(folded("a".repeat(5_000))[0]).toHaveLength(60)
  })

  it("hold letters and digits only, so that none can be an operator of tsquery", () => {
    const hostile = `'); drop table x; -- a'b "c" \\ $1 :* & | ! <-> (d) \0 e\u2028f \ud83c g`
    for (const word of wordsOf(hostile)) {
      expect(word.folded).toMatch(/^[\p{L}\p{N}]+$/u)
    }
  })
})

describe("a spelling", () => {
  it.each([
    ["hoà", "hòa"],
    ["thuỷ", "thủy"],
    ["quí", "quí".normalize("NFD")],
  ])("is one wherever the tone is placed: %s, %s", (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other))
  })

  it("tells words apart that fold alike", () => {
    const words = ["dừa", "dứa", "dưa", "dua", "đua", "đùa", "dữa", "dửa", "dựa"]
    expect(new Set(words.map(spellingKey)).size).toBe(words.length)
  })

  it("of an unfinished word begins that of the whole one", () => {
    expect(spellingKey("dừa").startsWith(spellingKey("dừ"))).toBe(true)
    expect(spellingKey("hoàng").startsWith(spellingKey("hoà"))).toBe(true)
  })
})

describe("sorting", () => {
  const sorted = (...texts: string[]) =>
    texts.sort((a, b) => (vietnameseSortKey(a) < vietnameseSortKey(b) ? -1 : 1))

  it("follows the Vietnamese alphabet", () => {
    const alphabet = [..."aăâbcdđeêghiklmnoôơpqrstuưvxy"]
    expect(sorted(...[...alphabet].reverse())).toEqual(alphabet)
  })

  it("looks at tones last: ngang, huyền, hỏi, ngã, sắc, nặng", () => {
    const tones = ["ma", "mà", "mả", "mã", "má", "mạ"]
    expect(sorted(...[...tones].reverse())).toEqual(tones)
    expect(sorted("má ba", "mà bố", "ma bé")).toEqual(["má ba", "ma bé", "mà bố"])
  })

  it("puts đ behind every d, and numbers by their value", () => {
    expect(sorted("Đu đủ", "Dừa", "Dưa")).toEqual(["Dưa", "Dừa", "Đu đủ"])
    expect(sorted("Gạo ST25", "Gạo ST5")).toEqual(["Gạo ST5", "Gạo ST25"])
  })

  it("knows neither case nor punctuation", () => {
    expect(vietnameseSortKey("“TRÀ” – sen")).toBe(vietnameseSortKey("trà sen"))
  })
})
