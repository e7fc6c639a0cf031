import { dong, type Dong } from "../money.js"

/** Who is owed what of a part, frozen when it was placed. */
export interface PartTerms {
  /** What the buyer pays for it. */
  readonly total: Dong
  readonly commission: Dong
  readonly tax: Dong
  /** What the market adds, because it bears that much of the part's discounts. */
  readonly platform_borne: Dong
}

/** What the producer is owed for a part. */
export function producerShare({ total, commission, tax, platform_borne }: PartTerms): Dong {
  return dong(total + platform_borne - commission - tax)
}

/**
 * Who loses what when a part is refunded, given what was reversed of it before. Of commission, tax and the
 * market's share of discounts the refund reverses the same share as of the part. Shares are of everything
 * refunded so far, rounded down, less what was reversed before: none is ever reversed beyond what was booked, and
 * a part that is wholly refunded is reversed to the đồng, in whatever steps. The odd đồng is the producer's.
 *
 * @throws RangeError when more would be refunded than the part, or less than nothing
 */
export function reversedBy(part: PartTerms, before: PartTerms, amount: Dong): PartTerms {
  const refunded = dong(before.total + amount)
  if (before.total < 0 || amount < 0 || refunded > part.total) {
    throw new RangeError(
      `${amount} đồng after ${before.total} can't be refunded of a part of ${part.total}`
    )
  }
  const step = (booked: Dong, reversed: Dong): Dong =>
    dong(shareOf(booked, refunded, part.total) - reversed)
  return {
    total: amount,
    commission: step(part.commission, before.commission),
    tax: step(part.tax, before.tax),
    platform_borne: step(part.platform_borne, before.platform_borne),
  }
}

/** A part that costs nothing has no shares: whatever is refunded of it, it is wholly reversed. */
function shareOf(booked: Dong, refunded: Dong, total: Dong): number {
  return total === 0 ? booked : Number((BigInt(booked) * BigInt(refunded)) / BigInt(total))
}
