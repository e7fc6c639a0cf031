import { DELIVERY_AREAS, DELIVERY_ZONES } from "@ocop/rules"
import * as z from "zod"
import { DongAmount, typedText } from "./primitives.js"
import { Carrier } from "./shop-order.js"

/** Days that goods may be on their way at most; more says nothing. */
export const MAX_TRANSIT_DAYS = 30

/** How a producer delivers. */
export const DeliverySettings = z.object({
  area: z.enum(DELIVERY_AREAS),
  /** Goods for this much, before discounts, travel free; null never do. */
  free_from: DongAmount.min(1_000).max(1_000_000_000).nullable(),
  pickup: z.boolean(),
  /** Where and when goods can be fetched; null is at the producer's address. */
  pickup_note: typedText(300).nullable(),
})
export type DeliverySettings = z.infer<typeof DeliverySettings>

/** What a listing's goods need on their way. */
export const GoodsDelivery = z.object({
  listing_id: z.string().max(64),
  keep_cold: z.boolean(),
  max_transit_days: z.number().int().min(1).max(MAX_TRANSIT_DAYS).nullable(),
})
export type GoodsDelivery = z.infer<typeof GoodsDelivery>

/** `POST /producer/delivery`: the settings, and the goods whose needs change. Safe to repeat. */
export const SetDeliveryBody = DeliverySettings.extend({
  goods: z.array(GoodsDelivery.strict()).max(500).default([]),
}).strict()
export type SetDeliveryBody = z.infer<typeof SetDeliveryBody>

/** `GET /producer/delivery`, and the answer of `POST`. */
export const DeliverySettingsResponse = z.object({
  settings: DeliverySettings,
  goods: z.array(GoodsDelivery.extend({ title: z.string() })),
  /** What the market offers, from its lightest band. */
  services: z.array(
    z.object({
      name: z.string(),
      cold: z.boolean(),
      zones: z.array(
        z.object({
          zone: z.enum(DELIVERY_ZONES),
          from_price: DongAmount,
          days: z.object({ min: z.number().int(), max: z.number().int() }),
        })
      ),
    })
  ),
})
export type DeliverySettingsResponse = z.infer<typeof DeliverySettingsResponse>

/** A band of a price list; days are working days on the way. */
export const DeliveryRateForm = z
  .object({
    zone: z.enum(DELIVERY_ZONES),
    up_to_g: z.number().int().min(1).max(1_000_000),
    price: DongAmount.min(0).max(100_000_000),
    days_min: z.number().int().min(0).max(60),
    days_max: z.number().int().min(0).max(60),
  })
  .strict()
  .refine(({ days_min, days_max }) => days_min <= days_max, { path: ["days_max"] })

/**
 * `POST /admin/delivery-services`: a service by its code, new or changed, with a price list from a day on.
 * A list of that day is replaced as a whole; without `rates` the lists stay as they are.
 */
export const SetDeliveryServiceBody = z
  .object({
    code: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,30}$/)
      .refine((code) => code !== "pickup"),
    name: typedText(60).pipe(z.string().min(2)),
    carrier: Carrier,
    cold: z.boolean(),
    active: z.boolean(),
    max_parcel_g: z.number().int().min(100).max(1_000_000),
    volumetric_divisor: z.number().int().min(1_000).max(20_000).nullable(),
    list: z
      .object({
        effective_from: z.iso.date(),
        rates: z
          .array(DeliveryRateForm)
          .min(1)
          .max(200)
          .refine(
            (rates) =>
              new Set(rates.map(({ zone, up_to_g }) => `${zone} ${up_to_g}`)).size === rates.length,
            "must not have a band twice"
          ),
      })
      .strict()
      .nullable()
      .default(null),
  })
  .strict()
export type SetDeliveryServiceBody = z.infer<typeof SetDeliveryServiceBody>

export const DeliveryServiceView = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  carrier: z.string(),
  cold: z.boolean(),
  active: z.boolean(),
  max_parcel_g: z.number().int(),
  volumetric_divisor: z.number().int().nullable(),
  rates: z.array(
    z.object({
      zone: z.enum(DELIVERY_ZONES),
      up_to_g: z.number().int(),
      price: DongAmount,
      days_min: z.number().int(),
      days_max: z.number().int(),
      effective_from: z.string(),
    })
  ),
})
export type DeliveryServiceView = z.infer<typeof DeliveryServiceView>

/** `GET /admin/delivery-services`, and the answer of `POST`: all services with all their lists. */
export const DeliveryServicesResponse = z.object({
  services: z.array(DeliveryServiceView),
  today: z.string(),
})
export type DeliveryServicesResponse = z.infer<typeof DeliveryServicesResponse>
