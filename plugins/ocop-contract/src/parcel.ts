import { DELIVERY_PROBLEMS } from "@ocop/rules"
import * as z from "zod"
import { DongAmount, IsoDay } from "./primitives.js"

/** VAT within what is paid, of goods with this rate in basis points. */
export const IncludedVat = z.object({ rate: z.number().int(), amount: DongAmount })

/** A way for a parcel to reach its buyer. */
export const ParcelOption = z.object({
  id: z.string(),
  name: z.string(),
  /** What the buyer pays. */
  price: DongAmount,
  /** Before the producer's free delivery; null where there is one price for all. */
  full_price: DongAmount.nullable(),
  pickup: z.boolean(),
  /** Working days on the way; null where nobody has said. */
  days: z.object({ min: z.number().int(), max: z.number().int() }).nullable(),
  /** Into how many parcels it is split. */
  parcels: z.number().int(),
})
export type ParcelOption = z.infer<typeof ParcelOption>

/** One producer's part of a cart: what it sends in one parcel and what that costs to ship. */
export const Parcel = z.object({
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  line_ids: z.array(z.string()),
  /** Goods of this producer, after discounts. */
  items_total: DongAmount,
  /** Cheapest delivery first, fetching last; the first is what is chosen for who chooses nothing. */
  options: z.array(ParcelOption),
  /** Ways to deliver that cannot take these goods to this address, and why. */
  not_offered: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      reason: z.enum(DELIVERY_PROBLEMS),
      goods: z.array(z.string()),
    })
  ),
  /** From which goods on, before discounts, delivery is free, and how much that is away; null never. */
  free_delivery: z.object({ from: DongAmount, missing: DongAmount }).nullable(),
  /** True before there is an address: prices are of the farthest zone and can only fall. */
  estimated: z.boolean(),
  /** Where the goods can be fetched; null where they cannot. */
  pickup_place: z.string().nullable(),
  /** Of the goods, highest rate first; none where the producer states no VAT. */
  vat: z.array(IncludedVat),
  selected_option_id: z.string().nullable(),
  /** Lines that can't be bought as they stand, with the reason of each. */
  problems: z.array(z.object({ line_id: z.string(), code: z.string(), message: z.string() })),
  /** Lines that are sold ahead, with the day from which each is sent; the parcel waits for the latest. */
  ahead: z.array(z.object({ line_id: z.string(), ships_from: IsoDay })).default([]),
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
