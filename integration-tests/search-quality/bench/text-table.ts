type Cell = string | number

/** Columns in line: the first to the left, the others to the right. */
export function textTable(heads: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const all = [heads, ...rows].map((row) => row.map(String))
  const widths = heads.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const lines = all.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)
      )
      .join("  ")
      .trimEnd()
  )
  return lines.join("\n")
}
