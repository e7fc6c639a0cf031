import { SpreadsheetRefused } from "../spreadsheet-refused"
import type { Archive } from "./open-archive"
import { parseXml } from "./parse-xml"

const CONTENT_TYPES = "[content_types].xml"
const MACRO_PARTS = /(^|\/)(vbaproject[^/]*\.bin|vbadata\.xml|(intl)?macrosheets\/.*)$/
const MACRO_TYPES = /macroEnabled|vbaProject|macrosheet/i
const WORKBOOK_TYPE = /spreadsheetml\.(sheet|template)\.main\+xml$/

/** Archives that are something else, by a part that only they have. */
const OTHERS: readonly (readonly [found: string, part: RegExp])[] = [
  ["docx", /^word\//],
  ["pptx", /^ppt\//],
  ["xlsb", /^xl\/workbook\.bin$/],
  ["ods", /^mimetype$/],
]

/**
 * Lets an Excel workbook without macros pass, by the names of its parts and by the types that it declares.
 *
 * @throws SpreadsheetRefused not_a_spreadsheet or macros
 */
export async function refuseOtherPackages(archive: Archive): Promise<void> {
  const names = [...archive.names]
  const other = OTHERS.find(([, part]) => names.some((name) => part.test(name)))
  if (other || !archive.names.has(CONTENT_TYPES)) {
    throw new SpreadsheetRefused("not_a_spreadsheet", { found: other?.[0] ?? "zip" })
  }
  const types: string[] = []
  await parseXml(archive.read(CONTENT_TYPES), {
    open: (_name, { ContentType = "" }) => types.push(ContentType),
  })
  if (
    names.some((name) => MACRO_PARTS.test(name)) ||
    types.some((type) => MACRO_TYPES.test(type))
  ) {
    throw new SpreadsheetRefused("macros")
  }
  if (!types.some((type) => WORKBOOK_TYPE.test(type))) {
    throw new SpreadsheetRefused("not_a_spreadsheet", { found: "zip" })
  }
}
