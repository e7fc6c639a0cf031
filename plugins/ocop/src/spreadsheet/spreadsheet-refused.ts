/** Why a file was not read. Stable: each is turned into a sentence where people read it. */
export type SpreadsheetRefusal =
  | "empty"
  | "too_large"
  | "too_many_rows"
  | "too_many_columns"
  | "cell_too_long"
  | "no_rows"
  /** A PDF, a picture, a Word document, an archive …, whatever its name says. */
  | "not_a_spreadsheet"
  /** .xls and what else Excel wrote before 2007: to be saved as .xlsx. */
  | "old_excel"
  | "macros"
  /** Behind a password. */
  | "encrypted"
  | "zip_bomb"
  | "damaged"
  | "encoding_unknown"
  | "took_too_long"

/** Where in the file, and what was found there, as far as it is known. */
export interface RefusalDetail {
  readonly sheet?: string
  /** As the spreadsheet program shows it, from 1. */
  readonly row?: number
  /** From 0. */
  readonly column?: number
  /** What was passed, in the unit of the reason: bytes, rows, columns, characters, milliseconds. */
  readonly limit?: number
  /** What the file is instead, for example "pdf". */
  readonly found?: string
}

/** The file cannot be read as a list: the only error that `readSpreadsheet` has for a file. */
export class SpreadsheetRefused extends Error {
  override readonly name = "SpreadsheetRefused"

  constructor(
    readonly reason: SpreadsheetRefusal,
    readonly detail: RefusalDetail = {},
    /** As the client named it; never believed, only repeated. */
    readonly fileName = ""
  ) {
    super(`Spreadsheet "${fileName}" was refused: ${reason} ${JSON.stringify(detail)}`)
  }
}
