import { dong, sumDong, type Dong } from "../money.js"

/** "not_needed": the buyer has paid nothing for it, as with cash that no courier collected. */
export type RefundState = "open" | "settled" | "not_needed"

/**
 * What of a producer's part may still be given back: what the buyer pays for it, goods and shipping, less
 * what was given back before. Never anything of another producer's part.
 *
 * @throws RangeError when more was given back than the part: a bug, not a refusal
 */
export function refundableOf(total: Dong, refunds: readonly Dong[]): Dong {
  const left = dong(total - sumDong(refunds))
  if (left < 0) {
    throw new RangeError(`${-left} đồng more were given back than the part of ${total} đồng`)
  }
  return left
}

/**
 * What is given back for `amount` of a part that did not reach the buyer, cut to what may be.
 *
 * @throws RangeError for a negative amount
 */
export function refundOf(amount: Dong, total: Dong, refunds: readonly Dong[]): Dong {
  if (amount < 0) throw new RangeError(`A refund can't be negative, got ${amount}`)
  return dong(Math.min(amount, refundableOf(total, refunds)))
}

/** A part that never arrived was not paid at the door; any other payment has to be given back. */
export function refundState(amount: Dong, cashOnDelivery: boolean): RefundState {
  return cashOnDelivery || amount === 0 ? "not_needed" : "open"
}
