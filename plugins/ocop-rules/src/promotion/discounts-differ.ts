/** What a promotion takes off a line or a way of delivery. */
export interface StandingDiscount {
  readonly code: string
  readonly target: string
  readonly amount: number
}

/** Whether what a cart says is taken off is not what is taken off now; nothing taken off counts as no discount. */
export function discountsDiffer(
  standing: readonly StandingDiscount[],
  now: readonly StandingDiscount[]
): boolean {
  const sums = new Map<string, number>()
  const add = ({ code, target, amount }: StandingDiscount, sign: number) => {
    const key = `${target}\n${code}`
    sums.set(key, (sums.get(key) ?? 0) + sign * amount)
  }
  standing.forEach((discount) => add(discount, 1))
  now.forEach((discount) => add(discount, -1))
  return [...sums.values()].some((left) => left !== 0)
}
