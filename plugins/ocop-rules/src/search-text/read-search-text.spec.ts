import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { foldVietnamese } from "../fold.js"
import { readSearchText } from "./read-search-text.js"

/** Texts as people would write them, and worse: words of the rules in any order. */
const saidWords = fc
  .array(
    fc.constantFrom(
      ..."4 5 3 2 sao * ★★★ từ trên dưới đến - , và ocop đạt giá khoảng 200k 1tr5 100 300k triệu nghìn đồng đ năm ba bốn trăm rưỡi 1,5 000 trở lên xuống trà ( ) mật ong 500ml / kg st25 vàng".split(
        " "
      )
    ),
    { maxLength: 14 }
  )
  .chain((words) =>
    fc
      .array(fc.constantFrom(" ", "", "  "), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((word, index) => word + (gaps[index] ?? "")).join(""))
  )
const anyText = fc.oneof(saidWords, fc.string({ unit: "binary", maxLength: 60 }))

describe("what a query says", () => {
  it.each(["trà 4 sao dưới 1tr5", "mắm tôm từ bốn sao khoảng 200 nghìn"])(
    "[Q1] «%s» in any case, Unicode form and without accents",
    (text) => {
      const { stars, priceFrom, priceTo } = readSearchText(text)
      expect([stars.length, priceTo]).not.toEqual([0, null])
      for (const form of [text.toUpperCase(), text.normalize("NFD"), foldVietnamese(text)]) {
        expect(readSearchText(form)).toMatchObject({ stars, priceFrom, priceTo })
      }
    }
  )

  it.each([
    ["đuôi bò 200k", [null, null]],
    ["đười 200k", [null, null]],
    ["dưới 200k", [null, 200_000]],
  ])("[Q1] accents that a word has not make another word: «%s»", (text, expected) => {
    const { priceFrom, priceTo } = readSearchText(text)
    expect([priceFrom, priceTo]).toEqual(expected)
  })

  it.each([
    ["trà 4 sao dưới 200k", "trà", [4], 200_000],
    ["tra nam sao duoi 200k", "tra", [5], 200_000],
    ["Mật ong (4 sao), dưới 200k", "Mật ong", [4], 200_000],
    ["quà dưới 500k, 5 sao, Hà Giang", "quà Hà Giang", [5], 500_000],
    ["dưới 1 triệu 5 sao", "", [5], 1_000_000],
    ["dưới 200k và 4 sao", "", [4], 200_000],
    ["4 dưới 200k sao", "", [4], 200_000],
    ["dưới 1 triệu 2 hộp", "2 hộp", [], 1_000_000],
    ["  Mật   ong\u00A0rừng ", "Mật ong rừng", [], null],
    ["cà phê (robusta) 5 sao", "cà phê (robusta)", [5], null],
  ])("[Q11] «%s» leaves «%s»", (text, left, stars, priceTo) => {
    expect(readSearchText(text)).toEqual({ text: left, stars, priceFrom: null, priceTo })
  })

  it("[Q12] never throws, and finds nothing more in what is left", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readSearchText(text)
        expect(readSearchText(reading.text)).toEqual({
          text: reading.text,
          stars: [],
          priceFrom: null,
          priceTo: null,
        })
      }),
      { numRuns: 3_000 }
    )
  })

  it("[Q12] gives stars ascending, prices in whole đồng and in order, and no words of its own", () => {
    fc.assert(
      fc.property(saidWords, (text) => {
        const { text: left, stars, priceFrom, priceTo } = readSearchText(text)
        expect([...stars]).toEqual([3, 4, 5].filter((one) => stars.includes(one as 3 | 4 | 5)))
        for (const price of [priceFrom, priceTo]) {
          expect(price === null || (Number.isSafeInteger(price) && price > 0)).toBe(true)
        }
        expect((priceFrom ?? 0) <= (priceTo ?? Infinity)).toBe(true)
        expect(text.replace(/\s/g, "").length).toBeGreaterThanOrEqual(
          left.replace(/\s/g, "").length
        )
      }),
      { numRuns: 3_000 }
    )
  })

  it("[Q12] searches a text of more than 500 characters as it is", () => {
    const long = `4 sao ${"trà ".repeat(200)}`.trim()
    expect(readSearchText(long)).toMatchObject({ text: long, stars: [] })
    expect(readSearchText("4 sao ".repeat(1_000_000)).stars).toEqual([])
  })
})
