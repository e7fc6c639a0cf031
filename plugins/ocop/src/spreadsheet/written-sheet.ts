import type { SheetCell } from "@ocop/rules"

/** What a file of ours may hold; there are no formulas among it. */
export type WrittenCell = SheetCell

export interface WrittenColumn {
  readonly header: string
  /** In characters of the standard font; by the header when left out. */
  readonly width?: number
}

export interface WrittenSheet {
  readonly name: string
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly (readonly WrittenCell[])[]
}
