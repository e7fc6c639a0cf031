import { dong, type Dong } from "../money.js"

/** Money that moved on an account, as a bank's feed tells it. */
export interface BankMovement {
  readonly direction: "in" | "out"
  /** Above 0. */
  readonly amount: Dong
  /** Whose money it is now, as the feed writes it. */
  readonly account: string
  /**
   * Whether another feed has told of the very same movement: "yes" by the bank's own number of it, "perhaps" by
   * reference and amount where one of the two tells no number.
   */
  readonly told_before: "no" | "perhaps" | "yes"
}

/** A payment by its reference. "ended": nothing is owed any more, its order was cancelled or never placed. */
export interface OwedPayment {
  readonly state: "open" | "paid" | "ended"
  readonly owed: Dong
  /** Of earlier transfers, what counts for the payment; never above `owed`. */
  readonly received: Dong
  /** Where it was asked for; null before anyone was asked. */
  readonly account: string | null
}

/** Why an operator has to look at money. */
export type ReviewReason =
  "unknown" | "wrong_account" | "late" | "over" | "unpaid" | "perhaps_duplicate"

/**
 * What a movement means. `matched` counts for the payment, `left` is for an operator to give back; together they
 * are the amount, except of what is no money of ours.
 */
export type TransferMatch =
  | { readonly kind: "exact"; readonly matched: Dong; readonly left: Dong }
  | {
      readonly kind: "short"
      readonly matched: Dong
      readonly left: Dong
      readonly remainder: Dong
    }
  | {
      readonly kind: "review"
      readonly matched: Dong
      readonly left: Dong
      readonly reason: ReviewReason
    }
  | { readonly kind: "ignored"; readonly reason: "outgoing" | "duplicate" }

/** The decision, and the payment after it. */
export interface MatchedTransfer {
  readonly match: TransferMatch
  readonly payment: OwedPayment | null
}

/**
 * What a movement does to the payment whose reference it names. Of too much, what is owed counts and the rest is
 * given back, so that who paid twice still gets the goods; money for what has ended counts for nothing and never
 * revives it.
 *
 * @param payment null when no reference of ours was found, or more than one
 * @throws RangeError for an amount of 0 or less, or a payment that has received more than is owed: a bug
 */
export function matchTransfer(
  movement: BankMovement,
  payment: OwedPayment | null
): MatchedTransfer {
  const { direction, amount, account, told_before } = movement
  if (amount <= 0) throw new RangeError(`A movement of ${amount} đồng is none`)
  if (direction === "out") return { match: { kind: "ignored", reason: "outgoing" }, payment }
  if (told_before === "yes") return { match: { kind: "ignored", reason: "duplicate" }, payment }
  if (!payment) return review("unknown", amount, payment)
  if (payment.received > payment.owed) {
    throw new RangeError(`A payment of ${payment.owed} đồng has received ${payment.received}`)
  }
  if (payment.account !== null && !isSameAccount(account, payment.account)) {
    return review("wrong_account", amount, payment)
  }
  if (told_before === "perhaps") return review("perhaps_duplicate", amount, payment)
  if (payment.state === "ended") return review("late", amount, payment)
  return count(amount, payment)
}

function review(reason: ReviewReason, amount: Dong, payment: OwedPayment | null): MatchedTransfer {
  return { match: { kind: "review", matched: dong(0), left: amount, reason }, payment }
}

function count(amount: Dong, payment: OwedPayment): MatchedTransfer {
  const missing = payment.owed - payment.received
  const matched = dong(Math.min(amount, missing))
  const left = dong(amount - matched)
  const remainder = dong(missing - matched)
  const after: OwedPayment = {
    ...payment,
    received: dong(payment.received + matched),
    state: remainder === 0 ? "paid" : "open",
  }
  if (left > 0) return { match: { kind: "review", matched, left, reason: "over" }, payment: after }
  return remainder > 0
    ? { match: { kind: "short", matched, left, remainder }, payment: after }
    : { match: { kind: "exact", matched, left }, payment: after }
}

/** A payment whose order ended before all of it had come; what had come is given back. */
export function endPayment(payment: OwedPayment): { payment: OwedPayment; left: Dong } {
  if (payment.state !== "open") return { payment, left: dong(0) }
  return {
    payment: { ...payment, state: "ended", received: dong(0) },
    left: payment.received,
  }
}

/** Feeds write accounts with spaces or dashes, and some hide all but the end. */
export function isSameAccount(told: string, ours: string): boolean {
  const bare = (account: string) => account.toUpperCase().replace(/[^A-Z0-9]/g, "")
  const masked = /^[Xx*•.\s-]+(\w{4,})$/.exec(told)
  return masked ? bare(ours).endsWith(bare(masked[1] ?? "")) : bare(told) === bare(ours)
}
