import { apportion } from "../apportion.js"
import { dong, sumDong, type Dong } from "../money.js"

/** Goods of a basket, and what one unit of them costs singly. */
export interface BasketGoods {
  /** Units in one basket. */
  readonly quantity: number
  readonly singly: Dong
}

/** Units of one part that carry the same price; a part has one or two of these. */
export interface BasketShare {
  readonly units: number
  readonly unit_price: Dong
}

/** What all of it costs bought singly. */
export const costSingly = (parts: readonly BasketGoods[]): Dong =>
  sumDong(parts.map(({ quantity, singly }) => dong(quantity * singly)))

/**
 * Shares a basket's fixed price out over its units, by what each costs singly (largest remainder, SPEC A). A unit's
 * price is whole, so the units of one part differ by 1 ₫ at most: the dearer ones come first.
 *
 * @returns for each part its shares; quantities times prices add up to `price`
 * @throws RangeError for parts without units or prices above 0
 */
export function allocateBasket(price: Dong, parts: readonly BasketGoods[]): BasketShare[][] {
  const units = parts.flatMap(({ quantity, singly }, part) =>
    Array.from({ length: quantity }, () => ({ part, singly }))
  )
  const prices = apportion(
    price,
    units.map(({ singly }) => singly)
  )
  return parts.map((_, part) => sharesOf(prices.filter((_, index) => units[index]?.part === part)))
}

function sharesOf(prices: readonly Dong[]): BasketShare[] {
  return [...new Set(prices)]
    .sort((a, b) => b - a)
    .map((unit_price) => ({
      units: prices.filter((one) => one === unit_price).length,
      unit_price,
    }))
}
