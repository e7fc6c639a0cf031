import type { SheetCell } from "@ocop/rules"
import type { ReadingBudget } from "./reading-budget"
import type { ReadingLimits } from "./reading-limits"
import type { Sheet } from "./sheet"
import {
  SpreadsheetRefused,
  type RefusalDetail,
  type SpreadsheetRefusal,
} from "./spreadsheet-refused"

interface Corner {
  readonly row: number
  readonly column: number
}

/** Gathers the cells of one sheet, and refuses the file at the first limit that is passed. */
export class SheetBuilder {
  private readonly rows = new Map<number, (SheetCell | undefined)[]>()
  private readonly merged: (readonly [Corner, Corner])[] = []
  private width = 0

  constructor(
    private readonly name: string,
    private readonly limits: ReadingLimits,
    private readonly budget: ReadingBudget
  ) {}

  /**
   * @param row from 1
   * @param column from 0
   * @throws SpreadsheetRefused too_many_rows, too_many_columns, cell_too_long, too_large or damaged
   */
  set(row: number, column: number, cell: Exclude<SheetCell, null>): void {
    if (!Number.isInteger(row) || row < 1) {
      throw this.refusal("damaged", {})
    }
    if (column >= this.limits.columns) {
      throw this.refusal("too_many_columns", { row, limit: this.limits.columns })
    }
    const length = typeof cell === "string" ? cell.length : 0
    if (length > this.limits.cellLength) {
      throw this.refusal("cell_too_long", { row, column, limit: this.limits.cellLength })
    }
    this.budget.spend(0, length)
    this.cellsOf(row)[column] = cell
    this.width = Math.max(this.width, column + 1)
  }

  /** Remembers a merged range by two of its corners. */
  merge(from: Corner, to: Corner): void {
    this.merged.push([from, to])
  }

  /** The rows that hold something, by their number, all of the same width. */
  build(): Sheet {
    this.fillMerged()
    this.budget.spend(this.rows.size * this.width, 0)
    const rows = [...this.rows]
      .sort(([one], [other]) => one - other)
      .map(([number, cells]) => ({
        number,
        cells: Array.from({ length: this.width }, (_, column) => cells[column] ?? null),
      }))
    return { name: this.name, rows: rows.filter(({ cells }) => cells.some((it) => it !== null)) }
  }

  /**
   * Writes the value of each merged range into the first column of its rows, and empties its others. Rows
   * below the last one with a value of its own are left out: a whole column may be merged.
   */
  private fillMerged(): void {
    const last = [...this.rows.keys()].reduce((one, other) => Math.max(one, other), 0)
    for (const [from, to] of this.merged) {
      const value = this.rows.get(from.row)?.[from.column] ?? null
      const bottom = Math.min(to.row, last)
      this.budget.spend(Math.max(0, bottom - from.row), 0)
      for (let row = from.row; row <= bottom; row++) {
        this.rows.get(row)?.fill(null, from.column, to.column + 1)
        if (value !== null) {
          this.set(row, from.column, value)
        }
      }
    }
  }

  private cellsOf(row: number): (SheetCell | undefined)[] {
    const known = this.rows.get(row)
    if (known) {
      return known
    }
    if (this.rows.size === this.limits.rows) {
      throw this.refusal("too_many_rows", { row, limit: this.limits.rows })
    }
    const cells: (SheetCell | undefined)[] = []
    this.rows.set(row, cells)
    return cells
  }

  private refusal(reason: SpreadsheetRefusal, detail: RefusalDetail): SpreadsheetRefused {
    return new SpreadsheetRefused(reason, { sheet: this.name, ...detail })
  }
}
