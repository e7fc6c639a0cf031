import { MedusaError } from "@medusajs/framework/utils"
import { SpreadsheetRefused, type SpreadsheetRefusal } from "../../spreadsheet/spreadsheet-refused"

/** What to do about it, by the reader's reason. */
const ADVICE: Record<SpreadsheetRefusal, string> = {
  empty: "The file is empty. Choose the list itself.",
  too_large: "The file holds more than a list can. Split it, or leave out sheets and pictures.",
  too_many_rows: "A sheet has too many rows. Split the list into several files.",
  too_many_columns: "A sheet has too many columns. Leave only the list's own columns.",
  cell_too_long: "A cell holds more text than a list needs. Shorten it.",
  no_rows: "There is no row in the file. Choose the list itself.",
  not_a_spreadsheet: "This is not a spreadsheet. Save the list as .xlsx or .csv and upload that.",
  old_excel: "This is an old Excel format. Open it and save it as .xlsx.",
  macros: "The workbook contains macros. Save it as .xlsx, without macros.",
  encrypted: "The workbook is protected by a password. Save it without one.",
  zip_bomb: "The file unpacks to far more than a list can hold. Save the list anew as .xlsx.",
  damaged: "The file is damaged. Open it, save it anew, and upload that.",
  encoding_unknown: "The characters of the file cannot be read. Save it as CSV UTF-8 or as .xlsx.",
  took_too_long: "The file took too long to read. Save the list alone, as a new .xlsx.",
}

/**
 * Turns what the reader found wrong with a file into the refusal `ocop.import_file_<reason>`; anything else
 * that was thrown is a mistake of ours and stays what it is.
 *
 * @throws always
 */
export function refuseFile(error: unknown): never {
  if (!(error instanceof SpreadsheetRefused)) {
    throw error
  }
  const { sheet, row } = error.detail
  const where = [sheet && `sheet "${sheet}"`, row && `row ${row}`].filter(Boolean).join(", ")
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    where ? `${ADVICE[error.reason]} (${where})` : ADVICE[error.reason],
    `ocop.import_file_${error.reason}`
  )
}
