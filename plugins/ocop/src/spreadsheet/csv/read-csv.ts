import { parse } from "csv-parse/sync"
import { cleanText } from "../clean-text"
import { unguardFormula } from "../formula-guard"
import type { ReadingBudget } from "../reading-budget"
import type { ReadingLimits } from "../reading-limits"
import { SheetBuilder } from "../sheet-builder"
import type { Spreadsheet } from "../sheet"
import { SpreadsheetRefused } from "../spreadsheet-refused"
import { decodeText } from "./decode-text"
import { findDelimiter } from "./find-delimiter"

/** Excel's own hint, which it does not count as a row. */
const SEPARATOR_LINE = /^sep=(.)(\r\n|\r|\n|$)/i

/** Rows of a CSV file. Everything is text: which sign is its decimal sign, the file does not say. */
export function readCsv(bytes: Buffer, limits: ReadingLimits, budget: ReadingBudget): Spreadsheet {
  const text = decodeText(bytes)
  const hint = SEPARATOR_LINE.exec(text)
  const table = hint ? text.slice(hint[0].length) : text
  const sheet = new SheetBuilder("CSV", limits, budget)
  let row = 0
  eachRecord(table, hint?.[1] ?? findDelimiter(table), (record) => {
    row++
    record.forEach((written, column) => {
      const cell = cleanText(unguardFormula(written))
      if (cell) {
        sheet.set(row, column, cell)
      }
    })
  })
  return { format: "csv", sheets: [sheet.build()] }
}

function eachRecord(text: string, delimiter: string, take: (record: string[]) => void): void {
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      on_record(record: string[]) {
        take(record)
        // Nothing is kept: a file of line ends alone would be ten million records.
        return null
      },
    })
  } catch (error) {
    // csv-parse has one complaint left: a quotation mark that is never closed.
    throw error instanceof SpreadsheetRefused ? error : new SpreadsheetRefused("damaged")
  }
}
