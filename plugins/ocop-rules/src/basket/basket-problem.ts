import type { Dong } from "../money.js"
import { costSingly, type BasketGoods } from "./allocate-basket.js"

/** Parts of one basket, and units of one part: more than anybody wraps up. */
export const MOST_BASKET_PARTS = 12
export const MOST_BASKET_UNITS = 20

/** Why parts and price make no basket; each is a code `ocop.basket_…` of the operators' routes. */
export type BasketProblem =
  "too_few_parts" | "too_many_parts" | "units_invalid" | "price_too_low" | "price_too_high"

/**
 * What is wrong with a basket that an operator has put together, if anything: two parts at least, whole units,
 * 1 ₫ at least for each unit, and never dearer than its parts bought singly.
 */
export function basketProblem(price: Dong, parts: readonly BasketGoods[]): BasketProblem | null {
  if (parts.length < 2) return "too_few_parts"
  if (parts.length > MOST_BASKET_PARTS) return "too_many_parts"
  const isWhole = ({ quantity }: BasketGoods) =>
    Number.isSafeInteger(quantity) && quantity >= 1 && quantity <= MOST_BASKET_UNITS
  if (!parts.every(isWhole)) return "units_invalid"
  const whole = costSingly(parts)
  if (price > whole) return "price_too_high"
  const least = Math.min(...parts.map(({ singly }) => singly))
  return Math.floor((price * least) / whole) < 1 ? "price_too_low" : null
}
