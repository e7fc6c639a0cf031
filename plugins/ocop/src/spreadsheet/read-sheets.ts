import { readCsv } from "./csv/read-csv"
import { ReadingBudget } from "./reading-budget"
import type { ReadingLimits } from "./reading-limits"
import type { FileKind } from "./recognise-file"
import type { Spreadsheet } from "./sheet"
import { SpreadsheetRefused } from "./spreadsheet-refused"
import { readXlsx } from "./xlsx/read-xlsx"

/** The sheets of a file that hold rows. Long work that blocks: `readInProcess` does it elsewhere. */
export async function readSheets(
  kind: FileKind,
  bytes: Buffer,
  limits: ReadingLimits
): Promise<Spreadsheet> {
  const budget = new ReadingBudget(limits)
  const { format, sheets } =
    kind === "archive" ? await readXlsx(bytes, limits, budget) : readCsv(bytes, limits, budget)
  const filled = sheets.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) {
    throw new SpreadsheetRefused("no_rows")
  }
  return { format, sheets: filled }
}
