import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cleanText } from "../../src/spreadsheet/clean-text"
import { writeCsv } from "../../src/spreadsheet/write-csv"
import { writeXlsx } from "../../src/spreadsheet/write-xlsx"
import { aWorkbook, rows } from "./a-workbook"
import { cellsOf, refusalOf } from "./read-here"

const WORKBOOK = aWorkbook({
  strings: "<si><t>Chè</t></si>",
  sheets: [
    { xml: `${rows(["Tên", 4], ["Chè", 5])}<mergeCells><mergeCell ref="A1:B2"/></mergeCells>` },
  ],
})
/** Text as people and machines write it: marks, controls, halves of characters. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      "=",
      "'",
      "-",
      "+",
      "@",
      '"',
      ",",
      ";",
      "\t",
      "\r",
      "\n",
      "_x0041_",
      "&lt;",
      "ế",
      "e\u0302\u0301",
      " ",
      "\ud83d"
    ),
    maxLength: 12,
  })
)

describe("any bytes are read or refused, and nothing else happens", { timeout: 60_000 }, () => {
  const starts = [
    "",
    "PK\x03\x04",
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "\xef\xbb\xbf",
    "\xff\xfe",
    "sep=;\n",
    "<?xml",
  ]

  it("whatever they begin with", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...starts),
        fc.uint8Array({ maxLength: 300 }),
        async (start, rest) => {
          await refusalOf(Buffer.concat([Buffer.from(start, "latin1"), rest]))
        }
      ),
      { numRuns: 500 }
    )
  })

  it("when they are a workbook with some of them changed", async () => {
    const change = fc.tuple(fc.nat(WORKBOOK.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
        const bytes = Buffer.from(WORKBOOK)
        changes.forEach(([at, byte]) => (bytes[at] = byte))
        await refusalOf(bytes)
      }),
      { numRuns: 300 }
    )
  })

  it("when they are a workbook of any XML", async () => {
    const tag = fc.constantFrom(
      "<row>",
      "</row>",
      '<c r="B2" t="s">',
      "<c>",
      "</c>",
      "<v>0</v>",
      "<is><t>a</t></is>",
      "<f>1</f>",
      "<rPh>",
      "</rPh>",
      "<constructor/>",
      "<__proto__/>",
      '<mergeCell ref="A1:B9"/>',
      '<mergeCell ref="B9:A1"/>',
      '<row r="-1">',
      '<row r="x">',
      '<c t="b"><v>9</v></c>'
    )
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 12 }), async (tags) => {
        await refusalOf(
          aWorkbook({
            strings: "<si><t>a</t></si>",
            sheets: [{ xml: `<sheetData>${tags.join("")}</sheetData>` }],
          })
        )
      }),
      { numRuns: 300 }
    )
  })
})

describe("any text comes back from", { timeout: 60_000 }, () => {
  const expected = (texts: string[]) => texts.map((text) => ["·", cleanText(text) || null])
  const columns = [{ header: "·" }, { header: "B" }]

  it("a CSV file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 8 }), async (texts) => {
        const bytes = writeCsv(
          columns,
          texts.map((text) => ["·", text])
        )
        expect(await cellsOf(bytes)).toEqual([["·", "B"], ...expected(texts)])
      }),
      // A doubled quotation mark with other lists' separators behind it, as chance once found it.
      { numRuns: 200, examples: [[['";;,']]] }
    )
  })

  it("an Excel file", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 8 }), async (texts) => {
        const bytes = await writeXlsx([
          { name: "A", columns, rows: texts.map((text) => ["·", text]) },
        ])
        expect(await cellsOf(bytes)).toEqual([["·", "B"], ...expected(texts)])
      }),
      { numRuns: 50 }
    )
  })
})

describe("clean text", () => {
  it("is composed, trimmed and the same when it is cleaned again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = cleanText(text)
        expect(clean).toBe(clean.trim().normalize("NFC"))
        expect(clean).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u200b\ufeff]/)
        expect(cleanText(clean)).toBe(clean)
      })
    )
  })
})
