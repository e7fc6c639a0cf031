import { dong, type Dong } from "../money.js"

/** A discount of one line as a promotion computed it: 7 % of 99,999 ₫ is 6,999.93. */
export interface ComputedDiscount {
  /** The promotion. */
  readonly code: string
  /** The line or shipping method that it is taken off. */
  readonly target: string
  /** Đồng, perhaps with a fraction. */
  readonly amount: number
}

/**
 * The same discounts as whole đồng, in their order. All that a promotion takes off is rounded once (half
 * up) and shared over its lines by the largest remainders, so 50,000 ₫ off three lines stays 50,000 ₫.
 *
 * @param room what a target costs, in whole đồng: its discounts never add up to more, and where the lines
 *   of a promotion have no room left it takes off a đồng less
 * @throws RangeError for an amount that is negative or not a number
 */
export function wholeDiscounts(
  discounts: readonly ComputedDiscount[],
  room: (target: string) => number
): Dong[] {
  const left = new Map<string, number>()
  const whole = new Map<ComputedDiscount, number>()
  const leftOf = (target: string) => left.get(target) ?? Math.max(0, Math.floor(room(target)))
  const take = (discount: ComputedDiscount, amount: number) => {
    left.set(discount.target, leftOf(discount.target) - amount)
    whole.set(discount, (whole.get(discount) ?? 0) + amount)
  }
  for (const code of new Set(discounts.map((discount) => discount.code))) {
    const mine = discounts.filter((discount) => discount.code === code)
    mine.forEach(assertAmount)
    for (const discount of mine) {
      take(discount, Math.min(Math.floor(exact(discount.amount)), leftOf(discount.target)))
    }
    let missing = Math.round(exact(mine.reduce((sum, { amount }) => sum + amount, 0)))
    missing -= mine.reduce((sum, discount) => sum + whole.get(discount)!, 0)
    for (const discount of [...mine].sort((a, b) => remainder(b) - remainder(a))) {
      if (missing > 0 && leftOf(discount.target) > 0) {
        take(discount, 1)
        missing--
      }
    }
  }
  return discounts.map((discount) => dong(whole.get(discount) ?? 0))
}

/** Amounts come from divisions: 19,999.9999999 is 20,000. */
const exact = (amount: number) => Math.round(amount * 1e6) / 1e6
const remainder = ({ amount }: ComputedDiscount) => exact(amount) - Math.floor(exact(amount))

function assertAmount({ code, amount }: ComputedDiscount): void {
  if (!(amount >= 0 && amount <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`Promotion ${code} takes off ${amount}; expected đồng of 0 or more`)
  }
}
