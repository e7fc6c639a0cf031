import * as z from "zod"

/**
 * Of an order that goes to somebody else, `metadata.gift` of its cart and of the order: who gives it and what is
 * said to the recipient, who is the address. `checkGift` of `@ocop/rules` decides what may stand in it.
 */
export const OrderGift = z.object({
  giver_name: z.string().max(1_000),
  giver_phone: z.string().max(100),
  message: z.string().max(5_000).nullable(),
  /** No bill and no prices in the parcel. */
  hide_prices: z.boolean(),
})
export type OrderGift = z.infer<typeof OrderGift>
