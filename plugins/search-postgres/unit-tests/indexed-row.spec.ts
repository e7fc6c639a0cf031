import { describe, expect, it } from "vitest"
import { indexedRow } from "../src/documents/indexed-row"
import { readLines, writeLines } from "../src/documents/ranked-lines"
import { readTexts } from "../src/documents/read-texts"
import { searchVectors } from "../src/documents/search-vectors"
import { A_LAYOUT } from "./a-layout"
import { refusal } from "./refusal"

const row = (document: Record<string, unknown>) => indexedRow({ id: "p1", ...document }, A_LAYOUT)
const vectors = (document: Record<string, unknown>) =>
  searchVectors(readTexts({ id: "p1", ...document }, A_LAYOUT))

describe("the words of a document", () => {
  it("are labelled by the weight of their field; texts are no neighbours of each other", () => {
    expect(
      vectors({ title: "Trà sen", aliases: ["chè", "trà mạn"], province: "Hà Nội" }).names.trim()
    ).toBe(`'tra':1A,24B 'sen':2A 'che':13B 'man':25B 'ha':36C 'noi':37C`)
  })

  it("of long texts are kept apart from the others", () => {
    const { names, all } = vectors({ title: "Trà", description: "Trà ngon" })
    expect(names.trim()).toBe(`'tra':1A`)
    expect(all.trim()).toBe(`'tra':1A,12D 'ngon':13D`)
  })

  it("of the title are kept as spelled", () => {
    expect(vectors({ title: "Trà hòa hoà", producer: "Ông Ba" }).titleSpelled).toBe(`'1tra' '1hoa'`)
  })

  it("stay within what a tsvector holds", () => {
    const { all } = vectors({ title: "Trà", description: "trà ".repeat(20_000) })
    expect(all.split(",")).toHaveLength(255)
    const many = vectors({
      description: Array.from({ length: 9_000 }, (_, i) => `w${i}`).join(" "),
    })
    expect(many.all.trim().split(" ")).toHaveLength(4_000)
  })

  it("come back from their lines", () => {
    const texts = readTexts(
      { id: "x", title: "Mắm TÔM", aliases: ["ruốc"], description: "ngon" },
      A_LAYOUT
    )
    expect(readLines(writeLines(texts))).toEqual([
      { label: "A", words: ["mắm", "tôm"] },
      { label: "B", words: ["ruốc"] },
    ])
    expect(readLines("")).toEqual([])
  })
})

describe("the row of a document", () => {
  it("has its values in the form in which they are compared", () => {
    expect(
      row({
        title: "Đu đủ",
        group: "Thực phẩm".normalize("NFD"),
        stars: "5",
        in_season: "true",
        valid_until: new Date(0),
        channels: ["a", "b", "a"],
      })
    ).toMatchObject({
      id: "p1",
      f_group: "Thực phẩm",
      f_stars: 5,
      f_in_season: true,
      f_valid_until: "1970-01-01T00:00:00.000Z",
      f_channels: ["a", "b"],
      title_words: 2,
    })
  })

  it("has no value where the document has none, or an empty list", () => {
    expect(row({ stars: null, channels: [] })).toMatchObject({
      f_stars: null,
      f_channels: null,
      f_price: null,
      s_title: null,
    })
  })

  it.each([
    ["a word as number", { stars: "five" }],
    ["a part of a whole number", { price: 10_000.5 }],
    ["a day that is none", { valid_until: "soon" }],
    ["an object", { group: { code: 1 } }],
    ["a text that no index takes", { group: "x".repeat(601) }],
  ])("refuses %s, and names document and field", (_, document) => {
    expect(refusal(() => row(document))).toBe("ocop.search_wrong_value")
    expect(() => row(document)).toThrow(
      new RegExp(`Document p1: field "${Object.keys(document)[0]}"`)
    )
  })

  it.each([{ id: null }, { id: "" }, { id: undefined }, { id: { a: 1 } }])(
    "refuses a document with %j",
    (document) => {
      expect(refusal(() => row(document))).toBe("ocop.search_document_without_id")
    }
  )
})
