import { dong, sumDong, type Dong } from "../money.js"

/** What is decided for payouts; the operator sets it. */
export interface PayoutSettings {
  /** Whole days after delivery in which a buyer may send something back. */
  readonly return_window_days: number
  /** Less than that is not sent and waits for the next time. */
  readonly minimum: Dong
}

/** A part as the ledger has it. */
export interface PartToPay {
  /** What its producer is owed for it: below 0 when it was sent back after it had been paid out. */
  readonly balance: Dong
  readonly delivered_at: Date | null
  /** True when the market has the buyer's money: captured, transferred, or handed over by the courier. */
  readonly cleared: boolean
  /** True while a return or a complaint of it has not come to its end. */
  readonly in_dispute: boolean
}

/** Why the money of a part is not paid out yet; null when it can be. */
export type PayoutWait = "not_delivered" | "return_window" | "in_dispute" | "not_cleared"

const DAY_MS = 86_400_000

/** When its return window is over. Null while it is not delivered. */
export function payableFrom(
  { delivered_at }: Pick<PartToPay, "delivered_at">,
  { return_window_days }: Pick<PayoutSettings, "return_window_days">
): Date | null {
  return delivered_at && new Date(delivered_at.getTime() + return_window_days * DAY_MS)
}

/** What a part's money waits for. A debt waits for nothing: it is set against what comes. */
export function payoutWait(
  part: PartToPay,
  settings: Pick<PayoutSettings, "return_window_days">,
  now: Date
): PayoutWait | null {
  if (part.balance < 0) return null
  const from = payableFrom(part, settings)
  if (!from) return "not_delivered"
  if (now < from) return "return_window"
  if (part.in_dispute) return "in_dispute"
  return part.cleared ? null : "not_cleared"
}

/** What one producer is sent, and of which parts; `parts` is empty when it is not enough to be sent. */
export interface ProposedPayout<Part extends PartToPay> {
  readonly amount: Dong
  readonly parts: readonly Part[]
  /** What could be paid out, debts taken off: below the minimum it waits, below 0 it is owed to the market. */
  readonly available: Dong
}

/** Sums what can be paid out of one producer's parts: nothing of it is sent below the minimum. */
export function proposePayout<Part extends PartToPay>(
  parts: readonly Part[],
  settings: PayoutSettings,
  now: Date
): ProposedPayout<Part> {
  const due = parts.filter((part) => part.balance !== 0 && payoutWait(part, settings, now) === null)
  const available = sumDong(due.map(({ balance }) => balance))
  const enough = available > 0 && available >= settings.minimum
  return { amount: enough ? available : dong(0), parts: enough ? due : [], available }
}
