import { READING_LIMITS, type ReadingLimits } from "../../src/spreadsheet/reading-limits"
import { readSheets } from "../../src/spreadsheet/read-sheets"
import { recogniseFile } from "../../src/spreadsheet/recognise-file"
import type { Spreadsheet } from "../../src/spreadsheet/sheet"
import { SpreadsheetRefused } from "../../src/spreadsheet/spreadsheet-refused"

/** What `readSpreadsheet` does, without the half second that a process of its own takes. */
export async function readHere(
  bytes: Buffer,
  limits: Partial<ReadingLimits> = {}
): Promise<Spreadsheet> {
  return readSheets(recogniseFile(bytes), bytes, { ...READING_LIMITS, ...limits })
}

/** The cells of the first sheet, row by row. */
export async function cellsOf(bytes: Buffer) {
  const { sheets } = await readHere(bytes)
  return sheets[0]?.rows.map(({ cells }) => cells)
}

/** The refusal, or "read" when there was none; any other error is thrown on. */
export async function refusalOf(
  bytes: Buffer,
  limits: Partial<ReadingLimits> = {}
): Promise<Pick<SpreadsheetRefused, "reason" | "detail"> | "read"> {
  try {
    await readHere(bytes, limits)
    return "read"
  } catch (error) {
    if (error instanceof SpreadsheetRefused) {
      return { reason: error.reason, detail: error.detail }
    }
    throw error
  }
}
