import { aZip, type ZipPart } from "./a-zip"

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"

export interface WrittenWorkbook {
  /** Each is the inside of its worksheet element, or, beginning with "<?xml", the whole part. */
  readonly sheets?: readonly { name?: string; state?: string; xml: string }[]
  /** The inside of the sst element. */
  readonly strings?: string
  /** The inside of the styleSheet element. */
  readonly styles?: string
  /** What stands in the workbook element before its sheets. */
  readonly workbook?: string
  readonly workbookType?: string
  readonly more?: readonly ZipPart[]
  /** Parts of the package by name, in the place of the usual ones. */
  readonly instead?: Readonly<Record<string, string>>
}

/** Rows as XML: `rows(["a", 1], ["b", 2])` is A1, B1, A2, B2 with its texts inline. */
export function rows(...values: readonly (readonly (string | number)[])[]): string {
  const cells = (row: readonly (string | number)[], number: number) =>
    row.map((value, column) => {
      const r = `${String.fromCharCode(65 + column)}${number}`
      return typeof value === "number"
        ? `<c r="${r}"><v>${value}</v></c>`
        : `<c r="${r}" t="inlineStr"><is><t>${value}</t></is></c>`
    })
  const lines = values.map(
    (row, index) => `<row r="${index + 1}">${cells(row, index + 1).join("")}</row>`
  )
  return `<sheetData>${lines.join("")}</sheetData>`
}

/** An .xlsx file written by hand, for what exceljs would not write. */
export function aWorkbook(written: WrittenWorkbook = {}): Buffer {
  return aZip(workbookParts(written))
}

export function workbookParts({
  sheets = [{ xml: rows(["Tên sản phẩm"]) }],
  strings = "",
  styles = "",
  workbook = "",
  workbookType = `${SHEET_TYPE}.sheet.main+xml`,
  more = [],
  instead = {},
}: WrittenWorkbook = {}): ZipPart[] {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/></Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbook}<sheets>${sheets
      .map(
        ({ name, state }, n) =>
          `<sheet name="${name ?? `Sheet${n + 1}`}" sheetId="${n + 1}"${state ? ` state="${state}"` : ""} r:id="rId${n + 1}"/>`
      )
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map(
        (_, n) => [`rId${n + 1}`, "worksheet", `worksheets/sheet${n + 1}.xml`] as const
      ),
      ["rStrings", "sharedStrings", "sharedStrings.xml"],
      ["rStyles", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, n) => [
        `xl/worksheets/sheet${n + 1}.xml`,
        xml.startsWith("<?xml") ? xml : `<worksheet xmlns="${MAIN}">${xml}</worksheet>`,
      ])
    ),
    ...instead,
  }
  return [...Object.entries(parts).map(([name, content]) => ({ name, content })), ...more]
}

function relationships(
  targets: readonly (readonly [id: string, type: string, target: string])[]
): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
    )
    .join("")}</Relationships>`
}
