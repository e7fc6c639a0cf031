import type { IsoDay } from "../../day.js"
import type { Gazetteer } from "../../gazetteer.js"
import type { ImportChoice } from "../import-outcome.js"
import type { ListContext, ListEntry } from "../list-entry.js"
import type { ListColumns } from "../list-field.js"
import type { SheetRow } from "../sheet.js"
import { fieldCells } from "./field-cells.js"
import { readListContext, titleLines } from "./list-context.js"
import { readEntries } from "./read-entry.js"
import { readRow } from "./read-row.js"
import type { ListShape, ReadingState } from "./reading-state.js"
import { rememberPlaces } from "./remembered-places.js"
import type { SkipReason } from "./row-kind.js"
import { factsOf } from "./section-stack.js"
import { titleFacts } from "./title-facts.js"
import { provinceInTitle } from "./title-province.js"

export interface ListMapping {
  /** Row of the sheet that holds the headers; rows up to it are no entries. */
  readonly header_row: number
  readonly columns: ListColumns
}

export interface SkippedRow {
  readonly row: number
  readonly reason: SkipReason
}

export interface ReadList {
  readonly entries: readonly ListEntry[]
  readonly skipped: readonly SkippedRow[]
}

/**
 * Reads the rows below the header: an entry for each row that names a product or a producer, with the
 * problems that keep it from becoming a record, and the reason for each row that is none. Every row is
 * one or the other. Never throws on rows, whatever their cells hold.
 *
 * @param rows in the order of the sheet, without the empty ones
 * @param choices what an operator answered, by row
 * @param today the day in Vietnam, against which a decision lies ahead
 */
export function readList(
  rows: readonly SheetRow[],
  { header_row, columns }: ListMapping,
  context: ListContext,
  gazetteer: Gazetteer,
  choices: ReadonlyMap<number, ImportChoice>,
  today: IsoDay
): ReadList {
  const places = rememberPlaces(gazetteer)
  const list: ListShape = {
    gazetteer: places,
    numbered: columns.order !== undefined,
    printed: readListContext(rows, header_row, places),
  }
  const lines = titleLines(rows, header_row)
  const titleProvince = provinceInTitle(lines, null, places) ?? ""
  let state: ReadingState = {
    context,
    sections: [{ mark: "title", facts: titleFacts(lines) }],
    block: null,
    signed: false,
  }
  const entries: ListEntry[] = []
  const skipped: SkippedRow[] = []
  const below = rows.filter(({ number }) => number > header_row)
  const cells = below.map((row) => fieldCells(row, columns))
  cells.forEach((cell, index) => {
    const { reason, row, after } = readRow(cell, cells[index + 1], state, list)
    state = after
    if (reason !== null) {
      skipped.push({ row: row.number, reason })
      return
    }
    const { products } = choices.get(row.number) ?? {}
    const reader = { context: state.context, gazetteer: places, today, titleProvince }
    entries.push(...readEntries(row, factsOf(state.sections), products, reader))
  })
  return { entries, skipped }
}
