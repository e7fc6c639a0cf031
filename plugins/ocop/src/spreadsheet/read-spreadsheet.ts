import { readInProcess } from "./read-in-process"
import { READING_LIMITS, type ReadingLimits } from "./reading-limits"
import { recogniseFile } from "./recognise-file"
import type { Spreadsheet } from "./sheet"
import { SpreadsheetRefused } from "./spreadsheet-refused"

/**
 * Reads an uploaded .xlsx or CSV file into rows of text, numbers and days. What it is, its bytes say.
 *
 * Formulas are never evaluated: their last result is read. Hidden rows and columns are read like others,
 * because a filter hides them and they still belong to the list; hidden sheets are not, and neither are
 * sheets without rows. Numbers of a CSV file stay text, as its writer's decimal sign is not known.
 *
 * The work is done in a process of its own, within limits of time and memory, two files at once: the caller
 * waits, the server does not.
 *
 * @param fileName as the client named it; it is not believed, only repeated in the error
 * @throws SpreadsheetRefused and nothing else, whatever the file holds
 */
export async function readSpreadsheet(
  bytes: Buffer,
  fileName: string,
  limits: Partial<ReadingLimits> = {}
): Promise<Spreadsheet> {
  const all = { ...READING_LIMITS, ...limits }
  try {
    if (bytes.length > all.bytes) {
      throw new SpreadsheetRefused("too_large", { limit: all.bytes })
    }
    return await readInProcess({ kind: recogniseFile(bytes), bytes, limits: all })
  } catch (error) {
    throw error instanceof SpreadsheetRefused
      ? new SpreadsheetRefused(error.reason, error.detail, fileName)
      : error
  }
}
