import type { RecognisedProduct } from "./recognised-products"

export type PrintedCell = string | number | Date | null

/** A list as it lies on paper, before it is a file. */
export interface PrintedList {
  rows: PrintedCell[][]
  /** Merged ranges as `[top, left, bottom, right]`, rows and columns from 1. */
  merged: [number, number, number, number][]
  /** Which product stands in which row, from 1. */
  lines: { row: number; product: RecognisedProduct }[]
}

/** Gathers rows and remembers where products are. */
export class ListPrinter {
  readonly list: PrintedList = { rows: [], merged: [], lines: [] }

  constructor(private readonly width: number) {}

  /** A text across the whole sheet. */
  across(text: string): void {
    const row = this.add([text])
    this.list.merged.push([row, 1, row, this.width])
  }

  /** @returns the row's number */
  add(cells: PrintedCell[], product?: RecognisedProduct): number {
    this.list.rows.push(cells)
    const row = this.list.rows.length
    if (product) {
      this.list.lines.push({ row, product })
    }
    return row
  }

  /** One cell over several rows; what the lower ones hold is gone, as in a spreadsheet program. */
  mergeDown(column: number, top: number, bottom: number): void {
    if (bottom > top) {
      this.list.merged.push([top, column, bottom, column])
      for (let row = top; row < bottom; row++) {
        this.list.rows[row]![column - 1] = null
      }
    }
  }
}
