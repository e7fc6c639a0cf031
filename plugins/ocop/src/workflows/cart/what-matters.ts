import type { WholeCart } from "./read-whole-cart"

/** Which of Medusa's refreshes of a cart can write anything. */
export interface Matters {
  shipping: boolean
  taxes: boolean
  promotions: boolean
  payment: boolean
}

/**
 * Medusa refreshes delivery, taxes, promotions and payment of a cart whenever anything changes in it. Each has
 * nothing to do in a cart without delivery, in a region without automatic taxes and a cart without tax lines,
 * without promotions in cart and market, without a payment collection.
 */
export function whatMatters(cart: WholeCart): Matters {
  const parts = [...cart.items, ...cart.shipping_methods]
  return {
    shipping: cart.shipping_methods.length > 0,
    taxes:
      cart.region?.automatic_taxes === true || parts.some(({ tax_lines }) => tax_lines.length > 0),
    promotions:
      cart.automatic_promotions ||
      cart.promotions.length > 0 ||
      parts.some(({ adjustments }) => adjustments.length > 0),
    payment: cart.payment_collection !== null,
  }
}
