import ExcelJS from "exceljs"
import { describe, expect, it } from "vitest"
import { showsDay } from "../../src/spreadsheet/xlsx/read-day-formats"
import { serialDay } from "../../src/spreadsheet/xlsx/serial-day"
import { aWorkbook, rows } from "./a-workbook"
import { cellsOf, readHere } from "./read-here"

/** The one cell A1 of a sheet that is written as given. */
async function cellA1(cell: string, more: Parameters<typeof aWorkbook>[0] = {}) {
  const xml = `<sheetData><row r="1">${cell}<c r="B1"><v>0</v></c></row></sheetData>`
  return (await cellsOf(aWorkbook({ ...more, sheets: [{ xml }] })))?.[0]?.[0]
}

/** A workbook as exceljs writes it. */
async function written(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook()
  fill(workbook.addWorksheet("Danh sách"), workbook)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

describe("a cell", () => {
  it.each([
    ["a shared text", '<c r="A1" t="s"><v>1</v></c>', "Chè"],
    ["a text in pieces", '<c r="A1" t="s"><v>2</v></c>', "Mật ong bạc hà"],
    ["a text with a reading aid", '<c r="A1" t="s"><v>3</v></c>', "東京"],
    [
      "a text in the cell",
      '<c r="A1" t="inlineStr"><is><r><t>Trà </t></r><r><t>shan</t></r></is></c>',
      "Trà shan",
    ],
    [
      "such an aid in the cell",
      '<c r="A1" t="inlineStr"><is><t>東京</t><rPh><t>トウ</t></rPh></is></c>',
      "東京",
    ],
    [
      "decomposed Unicode",
      '<c r="A1" t="inlineStr"><is><t>Ha\u0300 Giang \u00ea\u0301</t></is></c>',
      "Hà Giang ế",
    ],
    [
      "what no one sees",
      '<c r="A1" t="inlineStr"><is><t> \u200bChè\u00a0Shan\tTuyết_x0007_\ufeff </t></is></c>',
      "Chè Shan Tuyết",
    ],
    ["two lines", '<c r="A1" t="inlineStr"><is><t>Chè_x000D_\nTrà</t></is></c>', "Chè\nTrà"],
    ["an escaped escape", '<c r="A1" t="inlineStr"><is><t>_x005F_x0041_</t></is></c>', "_x0041_"],
    [
      "a text that is written as twice escaped",
      '<c r="A1" t="str"><v>R&amp;amp;D</v></c>',
      "R&amp;D",
    ],
    ["spaces", '<c r="A1" t="inlineStr"><is><t>   </t></is></c>', null],
    ["half a character", '<c r="A1" t="inlineStr"><is><t>a_xD83D_</t></is></c>', "a\ufffd"],
    ["a number", '<c r="A1"><v>78.66</v></c>', 78.66],
    ["a number that is none", '<c r="A1"><v>4 sao</v></c>', null],
    ["true", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', null],
    ["an ISO day", '<c r="A1" t="d"><v>2025-06-18T00:00:00.000</v></c>', { day: "2025-06-18" }],
    ["the result of a formula", '<c r="A1" t="str"><f>A2&amp;"x"</f><v>4 sao</v></c>', "4 sao"],
    ["a number from a formula", '<c r="A1"><f>2+2</f><v>4</v></c>', 4],
    ["a formula that was never computed", '<c r="A1"><f>2+2</f></c>', null],
    ["such a formula of a truth", '<c r="A1" t="b"><f>1=1</f><v/></c>', null],
    ["nothing but a colour", '<c r="A1" s="1"/>', null],
  ])("with %s", async (_, cell, expected) => {
    const strings = `<si><t>0</t></si><si><t xml:space="preserve"> Chè </t></si>
      <si><r><t xml:space="preserve">Mật ong </t></r><r><rPr><b/></rPr><t>bạc hà</t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>`
    expect(await cellA1(cell, { strings })).toEqual(expected)
  })

  it("without addresses stands behind the one before", async () => {
    const xml =
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row></sheetData>"
    const { sheets } = await readHere(aWorkbook({ sheets: [{ xml }] }))
    expect(sheets[0]?.rows).toEqual([
      { number: 1, cells: [1, 2] },
      { number: 3, cells: [3, null] },
    ])
  })
})

describe("a day", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="&quot;ngày&quot; dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0\\ \\s\\a\\o"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
  const cell = (style: number, value: number) => `<c r="A1" s="${style}"><v>${value}</v></c>`

  it.each([
    ["a number without a format", cell(0, 45826), 45826],
    ["the format that is built in", cell(1, 45826), { day: "2025-06-18" }],
    ["a time of that day", cell(1, 45826.99), { day: "2025-06-18" }],
    ["a format of its own", cell(2, 45826), { day: "2025-06-18" }],
    ["stars that look like a format of days", cell(3, 4), 4],
    ["a number that is no day", cell(1, -1), -1],
  ])("%s", async (_, written, expected) => {
    expect(await cellA1(written, { styles })).toEqual(expected)
  })

  it("counts from 1904 where the workbook does", async () => {
    const workbook = '<workbookPr date1904="1"/>'
    expect(await cellA1(cell(1, 44364), { styles, workbook })).toEqual({ day: "2025-06-18" })
  })

  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [60, false, null],
    [61, false, "1900-03-01"],
    [45826, false, "2025-06-18"],
    [45825.999999999, false, "2025-06-18"],
    [2958465, false, "9999-12-31"],
    [2958466, false, null],
    [0.5, false, null],
    [NaN, false, null],
    [0, true, "1904-01-01"],
  ])("number %d (from 1904: %s) is %s", (serial, date1904, day) => {
    expect(serialDay(serial, date1904)).toBe(day)
  })

  it.each([
    ["dd/mm/yyyy", true],
    ["[$-42A]d mmmm yyyy;@", true],
    ["mmm-yy", true],
    ["yyyy\\-mm\\-dd hh:mm", true],
    ['"ngày" d "tháng" m', true],
    ["MM", true],
    ["General", false],
    ["@", false],
    ["0.00", false],
    ['0" sao"', false],
    ["0\\ \\s\\a\\o", false],
    ['#,##0\\ "đ"', false],
    ["#,##0 [$₫-42A]", false],
    ["_-* #,##0_d_-", false],
    ["[Red]-0", false],
    ["hh:mm:ss", false],
    ["mm:ss", false],
    ["[h]:mm", false],
    ["[m]", false],
    ["0;dd", false],
    ["", false],
  ])("the format %s shows one: %s", (code, expected) => {
    expect(showsDay(code)).toBe(expected)
  })
})

describe("merged cells", () => {
  it("have their value in the first column of every row", async () => {
    const xml =
      rows(
        ["HTX A", "Thôn 1", "Chè", 4],
        ["", "", "Trà", 3],
        ["", "x", "Mật", 5],
        ["HTX B", "", "Gạo", 3]
      ) + '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>'
    expect(await cellsOf(aWorkbook({ sheets: [{ xml }] }))).toEqual([
      ["HTX A", null, "Chè", 4],
      ["HTX A", null, "Trà", 3],
      ["HTX A", null, "Mật", 5],
      ["HTX B", null, "Gạo", 3],
    ])
  })

  it("fill rows in between that have nothing else, and end with the list", async () => {
    const xml =
      '<sheetData><row r="2"><c r="A2"><v>7</v></c></row><row r="4"><c r="B4"><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A2:A1048576"/><mergeCell ref="C1:XFD1"/><mergeCell ref="#REF!"/></mergeCells>'
    const { sheets } = await readHere(aWorkbook({ sheets: [{ xml }] }))
    expect(sheets[0]?.rows).toEqual([
      { number: 2, cells: [7, null] },
      { number: 3, cells: [7, null] },
      { number: 4, cells: [7, 1] },
    ])
  })
})

describe("a workbook", () => {
  it("is read as exceljs writes it", async () => {
    const bytes = await written((sheet) => {
      sheet.addRow(["DANH SÁCH SẢN PHẨM"])
      sheet.mergeCells("A1:D1")
      sheet.getRow(3).values = ["HTX Ha\u0300 Giang", new Date(Date.UTC(2025, 5, 18)), 78.66, true]
      sheet.getCell("A4").value = {
        richText: [{ text: "Chè " }, { text: "Shan", font: { bold: true } }],
      }
      sheet.getCell("B4").value = { text: "ocop.gov.vn", hyperlink: "https://ocop.gov.vn" }
      sheet.getCell("C4").value = { formula: "C3*2", result: 157.32 }
      sheet.getCell("D4").value = { error: "#N/A" }
      sheet.getRow(4).hidden = true
    })
    expect((await readHere(bytes)).sheets).toEqual([
      {
        name: "Danh sách",
        rows: [
          { number: 1, cells: ["DANH SÁCH SẢN PHẨM", null, null, null] },
          { number: 3, cells: ["HTX Hà Giang", { day: "2025-06-18" }, 78.66, "TRUE"] },
          { number: 4, cells: ["Chè Shan", "ocop.gov.vn", 157.32, null] },
        ],
      },
    ])
  })

  it("of 1904 is read as exceljs writes it", async () => {
    const bytes = await written((sheet, workbook) => {
      workbook.properties.date1904 = true
      sheet.addRow([new Date(Date.UTC(2025, 5, 18))])
    })
    expect(await cellsOf(bytes)).toEqual([[{ day: "2025-06-18" }]])
  })

  it("whose lists of choices go down to the last row is read at once", async () => {
    const choices = Array.from(
      { length: 20 },
      (_, n) =>
        `<dataValidation type="list" sqref="${String.fromCharCode(65 + n)}2:${String.fromCharCode(65 + n)}1048576"><formula1>"3,4,5"</formula1></dataValidation>`
    )
    const xml = `${rows(["Chè", 4])}<dataValidations>${choices.join("")}</dataValidations>`
    expect(await cellsOf(aWorkbook({ sheets: [{ xml }] }))).toEqual([["Chè", 4]])
  })

  it("gives its sheets in their order, without hidden and empty ones", async () => {
    const bytes = aWorkbook({
      sheets: [
        { name: "Tỉnh &lt;A&gt;", xml: rows(["a"]) },
        { name: "Ẩn", xml: rows(["b"]), state: "hidden" },
        { name: "Rất ẩn", xml: rows(["b"]), state: "veryHidden" },
        { name: "Trống", xml: "<sheetData/>" },
        { name: "Tỉnh B", xml: rows(["c"]) },
      ],
    })
    const { format, sheets } = await readHere(bytes)
    expect(format).toBe("xlsx")
    expect(sheets.map(({ name }) => name)).toEqual(["Tỉnh <A>", "Tỉnh B"])
  })

  it("may put a prefix before its names, and its parts where it likes", async () => {
    const bytes = aWorkbook({
      sheets: [],
      instead: {
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/book/Main.xml"/></Relationships>',
        "book/main.xml":
          '<x:workbook xmlns:x="x" xmlns:rel="r"><x:sheets><x:sheet name="S" sheetId="1" rel:id="b"/></x:sheets></x:workbook>',
        "book/_rels/Main.xml.rels":
          '<Relationships><Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="../Bảng.xml"/><Relationship Id="c" Type="x/externalLink" Target="file:///etc/passwd" TargetMode="External"/></Relationships>',
        "Bảng.xml":
          '\ufeff<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Chè</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
      },
    })
    expect(await cellsOf(bytes)).toEqual([["Chè"]])
  })

  it("needs neither shared texts nor formats", async () => {
    const bytes = aWorkbook({
      instead: {
        "xl/_rels/workbook.xml.rels":
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      },
    })
    expect(await cellsOf(bytes)).toEqual([["Tên sản phẩm"]])
  })
})
