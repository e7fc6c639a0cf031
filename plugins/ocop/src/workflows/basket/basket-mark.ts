import type { BasketMark } from "@ocop/contract"

/** Where lines of a cart and of an order say which basket they belong to. */
export const BASKET_KEY = "ocop_basket"

interface MarkedLine {
  metadata?: Record<string, unknown> | null
  /** Of a cart's line. */
  is_custom_price?: boolean | null
}

/**
 * The basket that a line of a cart belongs to. Shoppers write metadata themselves, but no price: only what the market
 * has priced itself is believed.
 */
export function basketOfLine({ metadata, is_custom_price }: MarkedLine): BasketMark | null {
  if (is_custom_price !== true) return null
  return (metadata?.[BASKET_KEY] as BasketMark | undefined) ?? null
}
