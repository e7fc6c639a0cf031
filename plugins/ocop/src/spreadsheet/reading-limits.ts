/** What one file may cost. Beyond it the file is refused, never cut. */
export interface ReadingLimits {
  /** Bytes as uploaded. */
  readonly bytes: number
  /** Bytes of everything inside an .xlsx, unpacked. */
  readonly unpackedBytes: number
  /** Files inside an .xlsx. */
  readonly parts: number
  readonly sheets: number
  /** Rows of one sheet that hold something. */
  readonly rows: number
  /** Columns up to the last one that holds something. */
  readonly columns: number
  /** Cells of all sheets, empty ones between others included. */
  readonly cells: number
  /** Characters of one cell. */
  readonly cellLength: number
  /** Characters of all cells: one text can be used by a million cells. */
  readonly textLength: number
  readonly milliseconds: number
  /** Heap of the process that reads. */
  readonly heapMegabytes: number
}

const MEGABYTE = 1024 * 1024

export const READING_LIMITS: ReadingLimits = {
  bytes: 10 * MEGABYTE,
  unpackedBytes: 128 * MEGABYTE,
  parts: 2_000,
  sheets: 10,
  rows: 20_000,
  columns: 100,
  cells: 4_000_000,
  cellLength: 5_000,
  textLength: 40_000_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
}
