/** How one question was answered; times in milliseconds. */
export interface Measured {
  name: string
  statements: number
  median: number
  p95: number
  rows: number
}

const HEAD = ["question", "statements", "median ms", "p95 ms", "rows"]

/** A table for people, a line for each question. */
export function asTable(measured: readonly Measured[]): string {
  const lines = measured.map(({ name, statements, median, p95, rows }) =>
    [name, statements, Math.round(median), Math.round(p95), rows].map(String)
  )
  const widths = HEAD.map((head, at) =>
    Math.max(head.length, ...lines.map((line) => line[at]?.length ?? 0))
  )
  const row = (cells: readonly string[]) =>
    cells.map((cell, at) => (at ? cell.padStart(widths[at]!) : cell.padEnd(widths[at]!))).join("  ")
  return `${[HEAD, ...lines].map(row).join("\n")}\n`
}
