import { BigNumber, MedusaError } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"

/** Stripe takes eight digits and no more. */
const MOST = 99_999_999

/**
 * An amount as Stripe takes it: VND has no decimals, there or here, so nothing is multiplied. Medusa's own code
 * rounds a fraction and then takes another amount than it wrote down.
 *
 * @throws MedusaError INVALID_DATA for a fraction, for nothing or less, and for more than Stripe takes
 */
export function wholeDong(amount: BigNumberInput): number {
  const dong = new BigNumber(amount).numeric
  if (!Number.isSafeInteger(dong) || dong < 1 || dong > MOST) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `${dong} is no amount for a card: whole đồng from 1 to ${MOST}`,
      "ocop.total_not_whole"
    )
  }
  return dong
}

/** @throws MedusaError INVALID_DATA for any currency but đồng, of which alone the shop knows the decimals */
export function assertDong(currency: string): void {
  if (currency.toLowerCase() !== "vnd") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Cards are charged in VND, not in ${currency}`
    )
  }
}
