import type { ReadingBudget } from "../reading-budget"
import type { ReadingLimits } from "../reading-limits"
import { SheetBuilder } from "../sheet-builder"
import type { Sheet, Spreadsheet } from "../sheet"
import { openArchive } from "./open-archive"
import { refuseOtherPackages } from "./package-kind"
import { readDayFormats } from "./read-day-formats"
import { readSharedStrings } from "./read-shared-strings"
import { readSheet } from "./read-sheet"
import { readWorkbook } from "./read-workbook"

/** Rows of the visible sheets of an .xlsx file, in their order. */
export async function readXlsx(
  bytes: Buffer,
  limits: ReadingLimits,
  budget: ReadingBudget
): Promise<Spreadsheet> {
  const archive = await openArchive(bytes, limits)
  await refuseOtherPackages(archive)
  const workbook = await readWorkbook(archive, limits)
  const context = {
    sharedStrings: await readSharedStrings(archive, workbook.sharedStrings),
    dayFormats: await readDayFormats(archive, workbook.styles),
    date1904: workbook.date1904,
  }
  const sheets: Sheet[] = []
  for (const { name, part } of workbook.sheets) {
    const sheet = new SheetBuilder(name, limits, budget)
    await readSheet(archive, part, context, sheet)
    sheets.push(sheet.build())
  }
  return { format: "xlsx", sheets }
}
