import { apportion } from "./apportion.js"
import { assertSplittable, grossOf, type CartLine, type CartToSplit } from "./cart-to-split.js"
import { dong, sumDong, type BasisPoints, type Dong } from "./money.js"
import { commissionOn, type CommissionTerms } from "./settlement/commission-terms.js"

/** A line as it is frozen with its shop order. `net` = `gross` − `discount`. */
export interface ShopOrderLineDraft {
  readonly line_id: string
  readonly quantity: number
  readonly gross: Dong
  /** The line's own discount and its share of the order's. */
  readonly discount: Dong
  readonly net: Dong
  readonly commission: Dong
  readonly rate: BasisPoints
  /** The rule that the commission is by; null when none matched. */
  readonly rule_id: string | null
}

/** One producer's part of an order. `total` = `items_total` − `discount_total` + `shipping_total`. */
export interface ShopOrderDraft {
  readonly producer_id: string
  /** Goods before any discount. */
  readonly items_total: Dong
  /** Every discount, on goods and on shipping. */
  readonly discount_total: Dong
  /** Shipping before its discount. */
  readonly shipping_total: Dong
  /** What the buyer pays for this producer's part. */
  readonly total: Dong
  readonly commission_total: Dong
  readonly lines: readonly ShopOrderLineDraft[]
}

/**
 * Splits an order into one shop order per producer, in the order in which producers first appear.
 * The totals add up to the order's to the đồng. Commission is taken line by line on the net of the
 * goods, never on shipping, so that a line can be refunded by itself.
 *
 * @throws RangeError when the cart cannot be split (see `assertSplittable`): a bug, not a refusal
 */
export function splitIntoShopOrders(cart: CartToSplit): ShopOrderDraft[] {
  assertSplittable(cart)
  const shares = apportion(cart.order_discount, cart.lines.map(netBeforeShare))
  const discountOf = new Map(
    cart.lines.map((line, index) => [line, dong(line.discount + (shares[index] ?? 0))])
  )
  const producers = [...new Set(cart.lines.map(({ producer_id }) => producer_id))]
  return producers.map((producerId) => {
    const lines = cart.lines
      .filter(({ producer_id }) => producer_id === producerId)
      .map((line) => draftLine(line, discountOf.get(line) ?? line.discount, cart.commission(line)))
    const shipping = cart.shipping.filter(({ producer_id }) => producer_id === producerId)
    return draftShopOrder(producerId, lines, shipping)
  })
}

function netBeforeShare(line: CartLine): number {
  return grossOf(line) - line.discount
}

function draftLine(line: CartLine, discount: Dong, terms: CommissionTerms): ShopOrderLineDraft {
  const gross = grossOf(line)
  const net = dong(gross - discount)
  const commission = commissionOn(net, terms)
  const { rate, rule_id } = terms
  const { line_id, quantity } = line
  return { line_id, quantity, gross, discount, net, commission, rate, rule_id }
}

function draftShopOrder(
  producer_id: string,
  lines: readonly ShopOrderLineDraft[],
  shipping: CartToSplit["shipping"]
): ShopOrderDraft {
  const items_total = sumDong(lines.map(({ gross }) => gross))
  const discount_total = sumDong([...lines, ...shipping].map(({ discount }) => discount))
  const shipping_total = sumDong(shipping.map(({ amount }) => amount))
  const commission_total = sumDong(lines.map(({ commission }) => commission))
  const total = dong(items_total - discount_total + shipping_total)
  return {
    producer_id,
    items_total,
    discount_total,
    shipping_total,
    total,
    commission_total,
    lines,
  }
}
