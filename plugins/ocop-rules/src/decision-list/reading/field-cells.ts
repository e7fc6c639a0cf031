import { LIST_FIELDS, type ListColumns, type ListField } from "../list-field.js"
import type { SheetCell, SheetRow } from "../sheet.js"
import { cellText } from "./cell-text.js"

/** A row by what its columns mean. */
export interface FieldCells {
  readonly number: number
  /** What its cells say, all columns, without those that say nothing. */
  readonly texts: readonly string[]
  /** The same of the columns where a heading stands: number, product, producer and those of no field. */
  readonly headings: readonly string[]
  cell(field: ListField): SheetCell
  /** One line; "" when the cell, or the column, is not there. */
  text(field: ListField): string
}

/** Where the merged cell of a heading begins, besides columns that mean nothing. */
const OF_HEADING: readonly ListField[] = ["order", "product", "producer"]
/** What is written once for all products of a producer in a grouped list. */
const OF_PRODUCER: readonly ListField[] = [
  "producer",
  "producer_kind",
  "address",
  "commune",
  "district",
  "province",
]

export function fieldCells(row: SheetRow, columns: ListColumns): FieldCells {
  const others = LIST_FIELDS.filter((field) => !OF_HEADING.includes(field))
  const taken = new Set(others.map((field) => columns[field]))
  const texts = row.cells.map((cell, column) => ({ text: cellText(cell), column }))
  const said = texts.filter(({ text }) => text !== "")
  return {
    number: row.number,
    texts: said.map(({ text }) => text),
    headings: said.filter(({ column }) => !taken.has(column)).map(({ text }) => text),
    cell: (field) => cellAt(row, columns[field]),
    text: (field) => texts[columns[field] ?? -1]?.text ?? "",
  }
}

/** The row with the producer's cells of another where its own say nothing. */
export function withProducerOf(row: FieldCells, block: FieldCells): FieldCells {
  const from = (field: ListField) =>
    OF_PRODUCER.includes(field) && row.text(field) === "" ? block : row
  return {
    ...row,
    cell: (field) => from(field).cell(field),
    text: (field) => from(field).text(field),
  }
}

function cellAt({ cells }: SheetRow, column: number | undefined): SheetCell {
  return column === undefined ? null : (cells[column] ?? null)
}
