import type { StatementRow } from "@ocop/contract"

/** What keeping a statement would add. */
export interface StatementSums {
  /** Movements that were not told before. */
  readonly fresh: number
  readonly known: number
  /** Of the new ones, money that came in: how many, đồng, and how many name one of our orders. */
  readonly incoming: number
  readonly amount: number
  readonly named: number
}

export function statementSums(rows: readonly StatementRow[]): StatementSums {
  const fresh = rows.filter(({ known }) => !known)
  const incoming = fresh.filter(({ direction }) => direction === "in")
  return {
    fresh: fresh.length,
    known: rows.length - fresh.length,
    incoming: incoming.length,
    amount: incoming.reduce((sum, { amount }) => sum + amount, 0),
    named: incoming.filter(({ reference }) => reference !== null).length,
  }
}
