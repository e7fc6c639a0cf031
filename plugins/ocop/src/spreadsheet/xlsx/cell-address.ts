/** Rows count from 1, columns from 0. */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

/** Excel has no more; a file that says it has is broken. */
const MAX_ROWS = 1_048_576
const MAX_COLUMNS = 16_384
const ADDRESS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/

/** "C7" is row 7, column 2; null for what is no address. */
export function cellAddress(written: string): CellAddress | null {
  const match = ADDRESS.exec(written)
  const letters = match?.[1] ?? ""
  let column = 0
  for (let at = 0; at < letters.length; at++) {
    column = column * 26 + letters.charCodeAt(at) - 64
  }
  const row = Number(match?.[2])
  return match && row <= MAX_ROWS && column <= MAX_COLUMNS ? { row, column: column - 1 } : null
}
