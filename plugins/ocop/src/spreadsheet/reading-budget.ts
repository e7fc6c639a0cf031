import type { ReadingLimits } from "./reading-limits"
import { SpreadsheetRefused } from "./spreadsheet-refused"

/** What all sheets of a file may hold together. A text that a million cells share counts a million times. */
export class ReadingBudget {
  private cells: number
  private characters: number

  constructor(limits: ReadingLimits) {
    this.cells = limits.cells
    this.characters = limits.textLength
  }

  /** @throws SpreadsheetRefused too_large */
  spend(cells: number, characters: number): void {
    this.cells -= cells
    this.characters -= characters
    if (this.cells < 0 || this.characters < 0) {
      throw new SpreadsheetRefused("too_large", { found: this.cells < 0 ? "cells" : "text" })
    }
  }
}
