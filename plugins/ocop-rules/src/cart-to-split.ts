import { dong, type Dong } from "./money.js"
import type { CommissionTerms } from "./settlement/commission-terms.js"

/** A line of the paid order. Prices include tax. */
export interface CartLine {
  readonly line_id: string
  readonly producer_id: string
  readonly quantity: number
  readonly unit_price: Dong
  /** Taken off this line alone, for its whole quantity; not part of `order_discount`. */
  readonly discount: Dong
}

/** Shipping chosen for one producer. Free shipping is a row of 0, not a missing row. */
export interface CartShipping {
  readonly producer_id: string
  readonly amount: Dong
  readonly discount: Dong
}

export interface CartToSplit {
  readonly lines: readonly CartLine[]
  /** Taken off the goods of the whole cart, after the lines' own discounts. */
  readonly order_discount: Dong
  readonly shipping: readonly CartShipping[]
  /** At what a line is sold on this day; asked once per line and frozen. */
  readonly commission: (line: CartLine) => CommissionTerms
}

/** Price times quantity, before any discount. */
export function grossOf({ quantity, unit_price }: CartLine): Dong {
  return dong(quantity * unit_price)
}

/**
 * Stops a cart whose split could not be trusted. These are bugs and not refusals: the shopper's cart
 * was checked in the `validate` hook long before it is split.
 *
 * @throws RangeError naming the line or producer and what is wrong with it
 */
export function assertSplittable({ lines, order_discount, shipping }: CartToSplit): void {
  const ids = new Set<string>()
  for (const line of lines) {
    const { line_id, quantity, unit_price, discount } = line
    if (ids.has(line_id)) throw new RangeError(`Line ${line_id} is in the cart twice`)
    ids.add(line_id)
    if (!Number.isSafeInteger(quantity) || quantity < 1) {
      throw new RangeError(`Line ${line_id} has a quantity of ${quantity}, not 1 or more`)
    }
    assertWithin(`Unit price of line ${line_id}`, unit_price, Number.MAX_SAFE_INTEGER)
    assertWithin(`Discount of line ${line_id}`, discount, grossOf(line))
  }
  const goods = lines.reduce((sum, line) => sum + grossOf(line) - line.discount, 0)
  assertWithin("Order discount", order_discount, goods)
  for (const { producer_id, amount, discount } of shipping) {
    assertWithin(`Shipping of producer ${producer_id}`, amount, Number.MAX_SAFE_INTEGER)
    assertWithin(`Shipping discount of producer ${producer_id}`, discount, amount)
  }
  assertSameProducers(lines, shipping)
}

function assertWithin(what: string, amount: number, most: number): void {
  if (!Number.isSafeInteger(amount) || amount < 0 || amount > most) {
    throw new RangeError(`${what} must be whole đồng from 0 to ${most}, got ${amount}`)
  }
}

function assertSameProducers(lines: readonly CartLine[], shipping: readonly CartShipping[]): void {
  const sending = new Set(lines.map(({ producer_id }) => producer_id))
  const shipped = new Set(shipping.map(({ producer_id }) => producer_id))
  const unshipped = [...sending].filter((producer) => !shipped.has(producer))
  const idle = [...shipped].filter((producer) => !sending.has(producer))
  if (unshipped.length > 0) {
    throw new RangeError(`No shipping (0 if free) for producer ${unshipped.join(", ")}`)
  }
  if (idle.length > 0) {
    throw new RangeError(`Shipping without lines for producer ${idle.join(", ")}`)
  }
}
