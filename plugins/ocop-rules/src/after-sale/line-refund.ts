import { dong, sumDong, type Dong } from "../money.js"
import { priceOfPieces } from "../shop-order/parcel-amount.js"

/** A line of a part with what of it was given back so far. */
export interface GivenLine {
  readonly line_id: string
  /** Pieces that were bought. */
  readonly quantity: number
  /** What the buyer pays for all of them, discounts taken off. */
  readonly net: Dong
  /** Of those pieces: never sent because they were cancelled. */
  readonly cancelled: number
  /** Pieces that were given back for any reason, the cancelled ones among them. */
  readonly given_quantity: number
  readonly given_amount: Dong
}

/** A line of a refund; 0 pieces is money alone. */
export interface RefundLine {
  readonly line_id: string
  readonly quantity: number
  readonly amount: Dong
}

/** What of a line's money may still be given back. */
export function leftOfLine({ net, given_amount }: GivenLine): Dong {
  return dong(Math.max(0, net - given_amount))
}

/**
 * What pieces that were never sent are worth. They are taken from the end of the line and parcels from its
 * beginning (U7), so that parcels and cancellations of a line add up to its net, to the đồng.
 */
export function cancelledAmount(line: GivenLine, pieces: number): Dong {
  const kept = line.quantity - line.cancelled
  const worth = priceOfPieces(line, kept) - priceOfPieces(line, kept - pieces)
  return dong(Math.min(worth, leftOfLine(line)))
}

/** What pieces that reached the buyer are worth: their share of what is left of the line, the last ones all of it. */
export function returnedAmount(line: GivenLine, pieces: number): Dong {
  const there = line.quantity - line.given_quantity
  const left = leftOfLine(line)
  if (pieces >= there) return left
  return dong(left - Number((BigInt(left) * BigInt(there - pieces)) / BigInt(there)))
}

/**
 * Lines of a refund cut to what a line and the part may still give, in their order; the last ones are cut first.
 *
 * @param most what the part may still give
 */
export function cutToPart(lines: readonly RefundLine[], most: Dong): RefundLine[] {
  let left = most
  return lines.map((line) => {
    const amount = dong(Math.min(line.amount, left))
    left = dong(left - amount)
    return { ...line, amount }
  })
}

/**
 * The shipping that goes back with goods that are sent back: what is left of the part, once every piece of it is
 * given back and it was the producer's fault. A changed mind pays for its way.
 *
 * @param lines of the whole part, before this refund
 * @param most what the part may still give, before this refund
 */
export function shippingWithReturn(
  lines: readonly GivenLine[],
  refund: readonly RefundLine[],
  fault: boolean,
  most: Dong
): Dong {
  const back = new Map(refund.map(({ line_id, quantity }) => [line_id, quantity]))
  const all = lines.every(
    (line) => line.given_quantity + (back.get(line.line_id) ?? 0) >= line.quantity
  )
  return fault && all ? dong(Math.max(0, most - refundSum(refund, dong(0)))) : dong(0)
}

/** What is given back in all: lines, and shipping where it goes back too. */
export function refundSum(lines: readonly RefundLine[], shipping: Dong): Dong {
  return dong(sumDong(lines.map(({ amount }) => amount)) + shipping)
}
