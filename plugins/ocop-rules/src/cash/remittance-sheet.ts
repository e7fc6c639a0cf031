import type { SheetCell, SheetRow } from "../decision-list/sheet.js"
import { foldVietnamese } from "../fold.js"
import { readWrittenAmount } from "../listing-sheet/written-amount.js"

type Column = "tracking_code" | "amount" | "fee"

/** How couriers' statements call a column, folded; a name that begins so counts too. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  tracking_code: [
    "ma van don",
    "ma buu gui",
    "so hieu buu gui",
    "van don",
    "ma don hang",
    "ma don",
    "tracking",
  ],
  amount: ["tien thu ho", "so tien thu ho", "thu ho", "tien cod", "so tien cod", "cod", "amount"],
  fee: ["phi", "tong phi", "cuoc", "tong cuoc", "fee"],
}

/** A row of a statement, as it was read. */
export interface RemittanceRow {
  /** As the spreadsheet program shows it, from 1. */
  readonly row: number
  readonly tracking_code: string | null
  /** Null when it is no whole number of 0 or more. */
  readonly amount: number | null
  readonly fee: number | null
}

export type RemittanceSheet =
  | { readonly ok: true; readonly rows: readonly RemittanceRow[] }
  | { readonly ok: false; readonly problem: "header_missing" }

/** A header stands among the first rows, below the courier's name and address. */
const HEADER_WITHIN = 20

/** Reads a courier's statement: a row per parcel. Rows without a code are left out, and a code has a digit: «Tổng cộng» has
 * none. */
export function readRemittanceSheet(rows: readonly SheetRow[]): RemittanceSheet {
  const header = rows.slice(0, HEADER_WITHIN).find((row) => {
    const columns = columnsOf(row)
    return columns.includes("tracking_code") && columns.includes("amount")
  })
  if (!header) return { ok: false, problem: "header_missing" }
  const columns = columnsOf(header)
  const cell = ({ cells }: SheetRow, column: Column): SheetCell =>
    columns.includes(column) ? (cells[columns.indexOf(column)] ?? null) : null
  return {
    ok: true,
    rows: rows
      .filter(({ number }) => number > header.number)
      .map((row) => ({
        row: row.number,
        tracking_code: textOf(cell(row, "tracking_code")),
        amount: wholeOf(cell(row, "amount")),
        fee: wholeOf(cell(row, "fee")),
      }))
      .filter(({ tracking_code }) => /\d/.test(tracking_code ?? "")),
  }
}

function columnsOf({ cells }: SheetRow): (Column | null)[] {
  const taken = new Set<Column>()
  return cells.map((cell) => {
    if (typeof cell !== "string") return null
    const name = foldVietnamese(cell)
      .replace(/[^a-z0-9]+/g, " ")
      .trim()
    const columns = Object.keys(NAMES) as Column[]
    const column = columns.find(
      (one) => !taken.has(one) && NAMES[one].some((known) => isNamed(name, known))
    )
    if (!column) return null
    taken.add(column)
    return column
  })
}

const isNamed = (name: string, known: string) => name === known || name.startsWith(`${known} `)

function textOf(cell: SheetCell): string | null {
  if (cell === null || typeof cell === "object") return null
  return String(cell).trim() || null
}

function wholeOf(cell: SheetCell): number | null {
  const amount = readWrittenAmount(cell)
  return typeof amount === "number" && Number.isSafeInteger(amount) && amount >= 0 ? amount : null
}
