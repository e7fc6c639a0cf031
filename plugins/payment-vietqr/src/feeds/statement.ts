import { createHash } from "node:crypto"
import type { FeedMovement } from "./bank-feed"
import { statementColumns, type StatementField } from "./statement-columns"

/** A row that says nothing certain; `row` counts from 1, as spreadsheets do. */
export interface StatementProblem {
  row: number
  problem: "no_date" | "no_amount"
}

export interface ReadStatement {
  movements: (FeedMovement & { row: number })[]
  problems: StatementProblem[]
}

/**
 * A bank's statement. Each bank heads its columns in its own way, above them stand a few rows of its own, and below
 * them sums: what has no date and no amount is none of ours.
 *
 * @param rows cells as text
 * @param account of whom it is, where no column says so
 * @returns null when no row heads columns that are understood
 */
export function readStatement(
  rows: readonly (readonly string[])[],
  account: string
): ReadStatement | null {
  const head = rows.findIndex((row) => statementColumns(row) !== null)
  const columns = statementColumns(rows[head] ?? [])
  if (!columns) return null
  const read: ReadStatement = { movements: [], problems: [] }
  const seen = new Map<string, number>()
  rows.slice(head + 1).forEach((cells, index) => {
    const row = head + 2 + index
    const cell = (field: StatementField) => (cells[columns.get(field) ?? -1] ?? "").trim()
    const booked_at = momentOf(cell("date"))
    const signed = signedAmount(cell)
    if (!booked_at && !signed) return
    if (!booked_at) return read.problems.push({ row, problem: "no_date" })
    if (!signed) return read.problems.push({ row, problem: "no_amount" })
    const reference = cell("reference") || null
    const facts = [booked_at.toISOString(), signed, cell("content"), cell("account") || account]
    // Two equal rows are two movements: banks book the same amount twice a day.
    const key = facts.join("|")
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    read.movements.push({
      row,
      transaction_id: reference ?? createHash("sha256").update(`${key}|${nth}`).digest("hex"),
      direction: signed > 0 ? "in" : "out",
      amount: Math.abs(signed),
      content: cell("content"),
      account: cell("account") || account,
      bank_reference: reference,
      booked_at,
      raw: cells,
    })
  })
  return read
}

/** What came in, or minus what went out; 0 when neither is a whole amount. */
function signedAmount(cell: (field: StatementField) => string): number {
  const credit = dongOf(cell("credit"))
  if (credit) return Math.abs(credit)
  const debit = dongOf(cell("debit"))
  return debit ? -Math.abs(debit) : dongOf(cell("amount"))
}

/** "1.234.567", "1,234,567.00", "+215 000 VND" in đồng; 0 for what is no whole amount. */
function dongOf(text: string): number {
  const bare = text.replace(/[\s₫đ]|vnd/gi, "").replace(/^\+/, "")
  const whole = bare.replace(/[.,]0{1,2}$/, "")
  if (!/^-?\d{1,3}([.,]\d{3})*$|^-?\d{1,15}$/.test(whole)) return 0
  return Number(whole.replace(/[.,]/g, ""))
}

/** "22/11/2026 09:30:15", "22-11-2026" or "2026-11-22 09:30", in Vietnam's time. */
function momentOf(text: string): Date | null {
  const found =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]+(\d{2}:\d{2}(?::\d{2})?))?/.exec(text) ??
    /^(?<year>\d{4})-(\d{2})-(\d{2})(?:[ T]+(\d{2}:\d{2}(?::\d{2})?))?/.exec(text)
  if (!found) return null
  const [, a = "", month = "", c = "", time = "00:00"] = found
  const [year, day] = found.groups?.year ? [a, c] : [c, a]
  const moment = new Date(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}T${time}+07:00`)
  return Number.isNaN(moment.getTime()) ? null : moment
}
