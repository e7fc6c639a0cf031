import { dong, type BasisPoints, type Dong } from "../money.js"

/**
 * The VAT within a price that includes it: gross × rate ÷ (100 % + rate), half up. 499,999 ₫ at 8 % has
 * 37,037 ₫ of VAT.
 *
 * @throws RangeError for a negative amount: of a refund, the VAT of what is left counts
 */
export function includedVat(gross: Dong, rate: BasisPoints): Dong {
  if (gross < 0) throw new RangeError(`There is no VAT within ${gross} đồng`)
  const divisor = 10_000n + BigInt(rate)
  return dong(Number((2n * BigInt(gross) * BigInt(rate) + divisor) / (2n * divisor)))
}

/** A line's VAT; both null and 0 where the seller states none. */
export interface LineVat {
  readonly vat_rate: BasisPoints | null
  readonly vat: Dong
}

export function lineVat(net: Dong, rate: BasisPoints | null): LineVat {
  return { vat_rate: rate, vat: rate === null ? dong(0) : includedVat(net, rate) }
}

/** Lines' VAT by rate, highest first, as an invoice has it; nothing for what states none. */
export function vatByRate(lines: readonly LineVat[]): { rate: BasisPoints; amount: Dong }[] {
  const amounts = new Map<BasisPoints, number>()
  for (const { vat_rate, vat } of lines) {
    if (vat_rate !== null) amounts.set(vat_rate, (amounts.get(vat_rate) ?? 0) + vat)
  }
  return [...amounts]
    .map(([rate, amount]) => ({ rate, amount: dong(amount) }))
    .sort((a, b) => b.rate - a.rate)
}

/** A line with what was given back of it. */
export interface PartlyRefundedLine {
  readonly vat_rate: BasisPoints | null
  /** What the buyer pays for all of the line. */
  readonly net: Dong
  /** Of that, what was taken off or goes back. */
  readonly refunded: Dong
}

/** The VAT within what is left of lines, by rate as `vatByRate`; a line of which nothing is left counts no more. */
export function vatOfRest(lines: readonly PartlyRefundedLine[]) {
  return vatByRate(
    lines
      .filter(({ net, refunded }) => refunded < net)
      .map(({ net, refunded, vat_rate }) => lineVat(dong(net - refunded), vat_rate))
  )
}
