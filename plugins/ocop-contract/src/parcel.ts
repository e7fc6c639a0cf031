import * as z from "zod"
import { DongAmount } from "./primitives.js"

/** One producer's part of a cart: what it sends in one parcel and what that costs to ship. */
export const Parcel = z.object({
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  line_ids: z.array(z.string()),
  /** Goods of this producer, after discounts. */
  items_total: DongAmount,
  options: z.array(z.object({ id: z.string(), name: z.string(), price: DongAmount })),
  selected_option_id: z.string().nullable(),
  /** Lines that can't be bought as they stand, with the reason of each. */
  problems: z.array(z.object({ line_id: z.string(), code: z.string(), message: z.string() })),
})
export type Parcel = z.infer<typeof Parcel>

/** `GET /store/carts/:id/parcels`, one parcel per producer, in the order they came into the cart. */
export const ParcelsResponse = z.object({ parcels: z.array(Parcel) })

/**
 * `POST /store/carts/:id/parcels` chooses shipping: the option named for a producer, or the cheapest
 * for each that is not named. Safe to repeat.
 */
export const ChooseShippingBody = z
  .object({ choices: z.record(z.string().max(64), z.string().max(64)).default({}) })
  .strict()
export type ChooseShippingBody = z.infer<typeof ChooseShippingBody>
