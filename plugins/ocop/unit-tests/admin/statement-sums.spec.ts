import type { StatementRow } from "@ocop/contract"
import { expect, it } from "vitest"
import { statementSums } from "../../src/admin/bank-transfers/statement-sums"

const row = (change: Partial<StatementRow>): StatementRow => ({
  row: 2,
  booked_at: "2026-11-20T03:00:00.000Z",
  direction: "in",
  amount: 100_000,
  content: "",
  reference: null,
  known: false,
  ...change,
})

it("counts what is new, and sums only what came in of it", () => {
  const rows = [
    row({ amount: 120_000, reference: "OCAB" }),
    row({ amount: 30_000 }),
    row({ direction: "out", amount: 7_000 }),
    row({ known: true, amount: 9_000, reference: "OCCD" }),
  ]
  expect(statementSums(rows)).toEqual({
    fresh: 3,
    known: 1,
    incoming: 2,
    amount: 150_000,
    named: 1,
  })
  expect(statementSums([])).toEqual({ fresh: 0, known: 0, incoming: 0, amount: 0, named: 0 })
})
