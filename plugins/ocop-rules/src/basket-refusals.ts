import type { Refusal } from "./refusal.js"

/** Why a basket of several producers' goods cannot be bought: a constructor per code. */
export const basketRefusals = {
  /** Also for a basket that was never shown. */
  basketNotFound: (basket: string): Refusal => ({
    code: "ocop.basket_not_found",
    message: `Basket ${basket} was not found. Check the address.`,
  }),
  basketNotOnSale: (why: string): Refusal => ({
    code: "ocop.basket_not_on_sale",
    message: `The basket is not on sale: ${why}. Take it out of the cart.`,
  }),
  basketChanged: (basket: string): Refusal => ({
    code: "ocop.basket_changed",
    message: `Basket ${basket} has other parts or another price since it was put into the cart. Set its count again and show the cart.`,
  }),
  /** Asked for more than the scarcest part allows. */
  basketShort: (wanted: number, available: number): Refusal => ({
    code: "ocop.basket_short",
    message: `${wanted} baskets were asked for and the scarcest part allows ${available}. Lower the count.`,
  }),
  basketLineFixed: (): Refusal => ({
    code: "ocop.basket_line_fixed",
    message:
      "The line belongs to a basket, and its price holds for the whole of it. Change the count of the basket.",
  }),
} as const
