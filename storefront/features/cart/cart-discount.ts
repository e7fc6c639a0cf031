import type { CartDiscountsResponse } from "@ocop/contract"

/** What a promotion takes off the cart, and on which conditions. */
export type CartDiscount = CartDiscountsResponse["discounts"][number]
