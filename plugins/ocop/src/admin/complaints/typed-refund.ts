import type { Complaint } from "@ocop/contract"
import { typedDong } from "../money/typed-dong"

type Line = Complaint["lines"][number]

/** What was typed for a line, as it stands in the fields. */
export interface TypedLine {
  readonly amount: string
  readonly quantity: string
}

/** What is wrong with a line, for the field that it stands under. */
export type LineProblem = "amount" | "too_much" | "quantity"

export interface TypedRefund {
  readonly refund: readonly { line_id: string; quantity: number; amount: number }[]
  /** In đồng. */
  readonly sum: number
  readonly wrong: Readonly<Record<string, LineProblem>>
}

/** What is to be given back by line: lines with nothing typed are left out, an empty quantity is money alone. */
export function readTypedRefund(
  lines: readonly Line[],
  typed: Readonly<Record<string, TypedLine>>
): TypedRefund {
  const refund: { line_id: string; quantity: number; amount: number }[] = []
  const wrong: Record<string, LineProblem> = {}
  for (const line of lines) {
    const said = typed[line.line_id]
    if (!said?.amount.trim() && !said?.quantity.trim()) continue
    const amount = typedDong(said.amount)
    const quantity = quantityOf(said.quantity)
    if (amount === null || amount < 1) wrong[line.line_id] = "amount"
    else if (amount > line.left) wrong[line.line_id] = "too_much"
    else if (quantity === null || quantity > line.quantity) wrong[line.line_id] = "quantity"
    else refund.push({ line_id: line.line_id, quantity, amount })
  }
  return { refund, sum: refund.reduce((sum, { amount }) => sum + amount, 0), wrong }
}

function quantityOf(text: string): number | null {
  if (!text.trim()) return 0
  return /^\d{1,6}$/.test(text.trim()) ? Number(text.trim()) : null
}
