import type { ReadingLimits } from "../reading-limits"
import { SpreadsheetRefused } from "../spreadsheet-refused"
import type { Archive } from "./open-archive"
import { parseXml, prefixed } from "./parse-xml"
import { readRelationships } from "./read-relationships"

export interface Workbook {
  /** Days count from 1904, as Excel for Macintosh did. */
  readonly date1904: boolean
  /** Those that a person sees, in their order. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  /** Names of the parts with the texts that cells share, and with their formats. */
  readonly sharedStrings: string
  readonly styles: string
}

/** @throws SpreadsheetRefused damaged, macros or too_large */
export async function readWorkbook(archive: Archive, limits: ReadingLimits): Promise<Workbook> {
  const main = (await readRelationships(archive, "")).find(({ kind }) => kind === "officeDocument")
  const part = main?.part ?? "xl/workbook.xml"
  if (!archive.names.has(part.toLowerCase())) {
    throw new SpreadsheetRefused("damaged")
  }
  const related = await readRelationships(archive, part)
  if (related.some(({ kind }) => /macrosheet|vbaProject/i.test(kind))) {
    throw new SpreadsheetRefused("macros")
  }
  const { date1904, visible } = await readWorkbookPart(archive, part)
  const sheets = visible.flatMap(({ name, id }) => {
    const sheet = related.find((one) => one.id === id && one.kind === "worksheet")
    return sheet ? [{ name, part: sheet.part }] : []
  })
  if (sheets.length > limits.sheets) {
    throw new SpreadsheetRefused("too_large", { limit: limits.sheets, found: "sheets" })
  }
  const partOf = (kind: string) => related.find((one) => one.kind === kind)?.part ?? ""
  return { date1904, sheets, sharedStrings: partOf("sharedStrings"), styles: partOf("styles") }
}

async function readWorkbookPart(archive: Archive, part: string) {
  const visible: { name: string; id: string | undefined }[] = []
  let date1904 = false
  await parseXml(archive.read(part), {
    open(element, attributes) {
      const { name = "", state = "visible" } = attributes
      if (element === "sheet" && state === "visible") {
        visible.push({ name, id: prefixed(attributes, "id") })
      } else if (element === "workbookPr") {
        date1904 = attributes.date1904 === "1" || attributes.date1904 === "true"
      }
    },
  })
  return { date1904, visible }
}
