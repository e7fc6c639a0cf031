import { describe, expect, it } from "vitest"
import { aCompoundFile } from "./a-compound-file"
import { aWorkbook, rows, workbookParts } from "./a-workbook"
import { aZip, deflatedZeros } from "./a-zip"
import { refusalOf } from "./read-here"

const MACRO_SHEET = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
const MEGABYTE = 1024 * 1024
const SHEET = "xl/worksheets/sheet1.xml"

/** A workbook whose sheet is zeros instead. */
const bomb = (megabytes: number, claims: number) =>
  aZip([
    ...workbookParts().filter(({ name }) => name !== SHEET),
    { name: SHEET, content: "", deflated: deflatedZeros(megabytes), claims },
  ])

describe("is no spreadsheet, whatever its name", () => {
  it.each([
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj\n%%EOF"), "pdf"],
    ["a photograph", Buffer.from("ffd8ffe000104a464946", "hex"), "jpeg"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "png"],
    ["a picture from the web", Buffer.from("RIFF\x04\x00\x00\x00WEBPVP8 "), "webp"],
    ["a web page", Buffer.from("<!DOCTYPE html><table><tr><td>1</td></tr></table>"), "markup"],
    ["a rich text", Buffer.from("{\\rtf1 DANH SÁCH}"), "rtf"],
    ["a program", Buffer.from("4d5a90000300000004000000ffff0000", "hex"), "binary"],
    ["zeros", Buffer.alloc(1000), "binary"],
    ["an archive of lists", aZip([{ name: "danh-sach.csv", content: "a,b" }]), "zip"],
    ["an empty archive", aZip([]), "zip"],
    [
      "an archive that only claims types",
      aZip([{ name: "[Content_Types].xml", content: "<Types/>" }]),
      "zip",
    ],
    [
      "a Word document",
      aZip([
        { name: "[Content_Types].xml", content: "<Types/>" },
        { name: "word/document.xml", content: "<document/>" },
      ]),
      "docx",
    ],
    [
      "an OpenDocument table",
      aZip([{ name: "mimetype", content: "application/vnd.oasis" }]),
      "ods",
    ],
    ["a binary workbook", aZip([{ name: "xl/workbook.bin", content: "" }]), "xlsb"],
    ["a Word document of 2003", aCompoundFile("WordDocument"), "office"],
  ])("%s", async (_, bytes, found) => {
    expect(await refusalOf(bytes)).toEqual({ reason: "not_a_spreadsheet", detail: { found } })
  })
})

describe("is an Excel file of another kind", () => {
  it.each([
    ["a workbook of 2003", aCompoundFile("Workbook"), "old_excel"],
    ["the head of an old file alone", aCompoundFile().subarray(0, 512), "old_excel"],
    [
      "an XML workbook of 2003",
      Buffer.from(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'
      ),
      "old_excel",
    ],
    [
      "a workbook behind a password",
      aCompoundFile("EncryptionInfo", "EncryptedPackage"),
      "encrypted",
    ],
    [
      "an archive behind a password",
      aZip(workbookParts().map((part) => ({ ...part, encrypted: true }))),
      "encrypted",
    ],
    ["a workbook of a macro type", aWorkbook({ workbookType: MACRO_SHEET }), "macros"],
    [
      "a workbook with a VBA project",
      aWorkbook({ more: [{ name: "xl/vbaProject.bin", content: "x" }] }),
      "macros",
    ],
    [
      "a workbook with a macro sheet of 1992",
      aWorkbook({ more: [{ name: "xl/macrosheets/sheet1.xml", content: "<x/>" }] }),
      "macros",
    ],
    [
      "a macro sheet under another name",
      aWorkbook({
        instead: {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="worksheets/sheet1.xml"/></Relationships>',
        },
      }),
      "macros",
    ],
  ])("%s", async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatchObject({ reason })
  })
})

describe("is broken or empty", () => {
  const whole = aWorkbook()
  const withSheet = (xml: string) => aWorkbook({ sheets: [{ xml }] })

  it.each([
    ["nothing at all", Buffer.alloc(0), "empty"],
    [
      "a workbook that broke off while it was sent",
      whole.subarray(0, whole.length - 100),
      "damaged",
    ],
    ["the first bytes of a workbook", whole.subarray(0, 40), "damaged"],
    [
      "a part that leaves its folder",
      aWorkbook({ more: [{ name: "../../etc/passwd", content: "" }] }),
      "damaged",
    ],
    [
      "a part that is there twice",
      aWorkbook({ more: [{ name: "XL/workbook.xml", content: "" }] }),
      "damaged",
    ],
    ["a sheet that is no XML", withSheet("<sheetData><row"), "damaged"],
    [
      "a cell of no column",
      withSheet('<sheetData><row r="1"><c r="1A"><v>1</v></c></row></sheetData>'),
      "damaged",
    ],
    [
      "a cell below the last row",
      withSheet('<sheetData><row r="9"><c r="A4294967295"><v>1</v></c></row></sheetData>'),
      "damaged",
    ],
    [
      "a text that is not there",
      withSheet('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'),
      "damaged",
    ],
    [
      "a workbook without its main part",
      aZip(workbookParts().filter(({ name }) => name !== "xl/workbook.xml")),
      "damaged",
    ],
    ["a quotation mark that is never closed", Buffer.from('Tên,Sao\n"Chè,4\n'), "damaged"],
    ["a workbook without a value", withSheet("<sheetData/>"), "no_rows"],
    [
      "a workbook that hides all it has",
      aWorkbook({ sheets: [{ xml: rows(["a"]), state: "hidden" }] }),
      "no_rows",
    ],
    ["a CSV file of separators", Buffer.from(",,,\n , ,\n"), "no_rows"],
  ])("%s", async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatchObject({ reason })
  })

  it.each([["&b;"], ["4"]])("declares entities that would grow, and holds %s", async (text) => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const cells = `<sheetData><row r="1"><c r="A1" t="str"><v>${text}</v></c></row></sheetData>`
    const bytes = withSheet(`<?xml version="1.0"?>${doctype}<worksheet>${cells}</worksheet>`)
    expect(await refusalOf(bytes)).toMatchObject({ reason: "damaged" })
  })
})

describe("wants too much", () => {
  it.each([
    ["says that it holds a gigabyte", bomb(1024, 1024 * MEGABYTE)],
    ["holds a gigabyte and says a kilobyte", bomb(1024, 1024)],
    ["holds a hundred megabytes of nothing", bomb(100, 100 * MEGABYTE)],
    [
      "holds them in a part that nobody reads",
      aWorkbook({
        more: [
          {
            name: "xl/media/a.png",
            content: "",
            deflated: deflatedZeros(512),
            claims: 512 * MEGABYTE,
          },
        ],
      }),
    ],
  ])("a workbook of less than two megabytes %s", async (_, bytes) => {
    expect(bytes.length).toBeLessThan(2 * MEGABYTE)
    const start = process.cpuUsage()
    expect(await refusalOf(bytes)).toMatchObject({ reason: "zip_bomb" })
    // In microseconds of work: to inflate a gigabyte takes several seconds.
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000)
  })

  const LONG = "ă".repeat(5_001)
  const shared = (times: number) =>
    rows(...Array.from({ length: times }, () => ["@"])).replace(
      /t="inlineStr"><is><t>@<\/t><\/is>/g,
      't="s"><v>0</v>'
    )

  it.each([
    ["20,001 rows", Buffer.from("Chè,4\n".repeat(20_001)), "too_many_rows"],
    [
      "20,001 rows in Excel",
      aWorkbook({ sheets: [{ xml: rows(...Array.from({ length: 20_001 }, () => [4])) }] }),
      "too_many_rows",
    ],
    ["101 columns", Buffer.from("a,".repeat(100) + "a"), "too_many_columns"],
    [
      "a value in the last column",
      aWorkbook({
        sheets: [{ xml: '<sheetData><row r="2"><c r="XFD2"><v>1</v></c></row></sheetData>' }],
      }),
      "too_many_columns",
    ],
    ["a cell of 5,001 characters", Buffer.from(`a,${LONG}`), "cell_too_long"],
    ["such a cell in Excel", aWorkbook({ sheets: [{ xml: rows(["a", LONG]) }] }), "cell_too_long"],
    [
      "11 sheets",
      aWorkbook({ sheets: Array.from({ length: 11 }, () => ({ xml: rows(["a"]) })) }),
      "too_large",
    ],
    [
      "one text of 5,000 characters in 9,000 cells",
      aWorkbook({
        strings: `<si><t>${"ă".repeat(5_000)}</t></si>`,
        sheets: [{ xml: shared(9_000) }],
      }),
      "too_large",
    ],
  ])("%s", async (_, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatchObject({ reason })
  })

  it("says where", async () => {
    expect(await refusalOf(Buffer.from(`a,b\nc,${LONG}`))).toEqual({
      reason: "cell_too_long",
      detail: { sheet: "CSV", row: 2, column: 1, limit: 5_000 },
    })
  })

  it.each([
    ["bytes inside the archive", { unpackedBytes: 1_000 }],
    ["parts", { parts: 3 }],
    ["cells", { cells: 3 }],
  ])("more %s than the caller allows", async (_, limits) => {
    expect(
      await refusalOf(aWorkbook({ sheets: [{ xml: rows(["a", "b"], ["c", "d"]) }] }), limits)
    ).toMatchObject({
      reason: "too_large",
    })
  })

  it("one part, shown as many sheets", async () => {
    const sheet = rows(...Array.from({ length: 1_000 }, (_, row) => [row]))
    const again = '<sheet name="S" sheetId="1" r:id="rId1"/>'.repeat(8)
    const bytes = aWorkbook({ sheets: [{ xml: sheet }], workbook: `<sheets>${again}</sheets>` })
    expect(await refusalOf(bytes)).toBe("read")
    expect(await refusalOf(bytes, { unpackedBytes: 4 * sheet.length })).toMatchObject({
      reason: "too_large",
      detail: { limit: 4 * sheet.length },
    })
  })

  it("no more than it may", async () => {
    expect(await refusalOf(Buffer.from("Chè,4\n".repeat(20_000)))).toBe("read")
    expect(await refusalOf(Buffer.from("a,".repeat(99) + "a".repeat(5_000)))).toBe("read")
  })
})
