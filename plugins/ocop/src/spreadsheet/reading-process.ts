import type { SheetRow } from "@ocop/rules"
import { readSheets } from "./read-sheets"
import type { ReadingLimits } from "./reading-limits"
import type { FileKind } from "./recognise-file"
import type { Spreadsheet } from "./sheet"
import {
  SpreadsheetRefused,
  type RefusalDetail,
  type SpreadsheetRefusal,
} from "./spreadsheet-refused"

export interface ReadingTask {
  readonly kind: FileKind
  readonly bytes: Buffer
  readonly limits: ReadingLimits
}

/** One refusal; or for each sheet its name and then its rows in portions, and the format at the end. */
export type ReadingAnswer =
  | { readonly refused: { readonly reason: SpreadsheetRefusal; readonly detail: RefusalDetail } }
  | { readonly sheet: string }
  | { readonly rows: readonly SheetRow[] }
  | { readonly format: Spreadsheet["format"] }

/** Rows per message: what the server unpacks in one go. */
const PORTION = 500

/**
 * The entry of a process that reads one file and then waits to be killed: were it to leave by itself, its last
 * answers could be lost. A mistake of ours ends it with its stack.
 */
process.on("message", ({ kind, bytes, limits }: ReadingTask) => {
  void readSheets(kind, bytes, limits).then(sendAll, (error: unknown) => {
    if (!(error instanceof SpreadsheetRefused)) {
      throw error
    }
    send({ refused: { reason: error.reason, detail: error.detail } })
  })
})

function sendAll({ format, sheets }: Spreadsheet): void {
  for (const { name, rows } of sheets) {
    send({ sheet: name })
    for (let from = 0; from < rows.length; from += PORTION) {
      send({ rows: rows.slice(from, from + PORTION) })
    }
  }
  send({ format })
}

function send(answer: ReadingAnswer): void {
  process.send?.(answer)
}
