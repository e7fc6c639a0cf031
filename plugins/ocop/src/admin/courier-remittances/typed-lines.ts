import { typedDong } from "../money/typed-dong"

/** A line of a statement as it is typed, or pasted from a spreadsheet: code, amount, fee. */
export interface TypedLine {
  tracking_code: string
  amount: number
  fee: number | null
}

export type TypedLines = { lines: TypedLine[]; wrong: null } | { lines: null; wrong: number }

/** @returns the lines, or the number of the first that cannot be read, from 1; empty ones are passed over */
export function readTypedLines(text: string): TypedLines {
  const lines: TypedLine[] = []
  for (const [index, row] of text.split("\n").entries()) {
    if (!row.trim()) continue
    const line = readLine(row)
    if (!line) return { lines: null, wrong: index + 1 }
    lines.push(line)
  }
  return { lines, wrong: null }
}

/** Between the columns stand tabs or semicolons, as a spreadsheet copies them, or spaces where there are none. */
function readLine(row: string): TypedLine | null {
  const separator = /[\t;]/.test(row) ? /[\t;]/ : /\s+/
  const [code = "", amount = "", fee = "", ...more] = row
    .trim()
    .split(separator)
    .map((cell) => cell.trim())
  const [got, kept] = [typedDong(amount), fee ? typedDong(fee) : null]
  if (!code || got === null || (fee && kept === null) || more.some(Boolean)) return null
  return { tracking_code: code, amount: got, fee: kept }
}

/** Lines of a file, to be looked over before they are sent; where no amount was read, none is written. */
export const typedText = (
  lines: readonly { tracking_code: string; amount: number | null; fee: number | null }[]
): string =>
  lines
    .map(({ tracking_code, amount, fee }) =>
      [tracking_code, amount ?? "?", fee ?? ""].join("\t").trimEnd()
    )
    .join("\n")
