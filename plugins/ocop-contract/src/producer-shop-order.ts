import { DECLINE_REASONS } from "@ocop/rules"
import * as z from "zod"
import { ShopOrderStatus } from "./checkout.js"
import { OrderGift } from "./gift.js"
import { PartPaymentFields } from "./part-payment.js"
import { IncludedVat } from "./parcel.js"
import { DongAmount, IsoDay, typedText } from "./primitives.js"
import { RefundReason, RefundState } from "./refund.js"
import { Carrier, ParcelStatus } from "./shop-order.js"

/** The tabs of a producer's list; each is one thing that is to be done. */
export const ShopOrderTab = z.enum(["new", "to_pack", "to_ship", "on_the_way", "done", "ended"])
export type ShopOrderTab = z.infer<typeof ShopOrderTab>

export const ProducerShopOrdersQuery = z.object({
  tab: ShopOrderTab.default("new"),
  /** The order's number, or the last digits of the buyer's phone. */
  q: typedText(20).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(20),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
})

/** A shop order as a card of the list. */
export const ProducerShopOrderCard = z.object({
  id: z.string(),
  number: z.number().int(),
  status: ShopOrderStatus,
  placed_at: z.string(),
  accept_by: z.string(),
  buyer: z.object({ name: z.string(), phone: z.string(), province: z.string() }),
  /** The first line, and of how many. */
  title: z.string(),
  thumbnail: z.string().nullable(),
  pieces: z.number().int(),
  lines: z.number().int(),
  total: DongAmount,
  cash_on_delivery: z.boolean(),
  ...PartPaymentFields,
  partly_shipped: z.boolean(),
  /** Something in it was sold ahead: the latest day from which it is sent. */
  ships_from: IsoDay.nullable(),
  /** Whose and what is said stands on its own page alone. */
  is_gift: z.boolean(),
})
export type ProducerShopOrderCard = z.infer<typeof ProducerShopOrderCard>

/** `GET /producer/shop-orders` */
export const ProducerShopOrdersResponse = z.object({
  shop_orders: z.array(ProducerShopOrderCard),
  /** In this tab. */
  count: z.number().int(),
  counts: z.record(ShopOrderTab, z.number().int()),
  /** Placed, and not to be touched before the buyer's transfer has come; in no tab. */
  awaiting_payment: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type ProducerShopOrdersResponse = z.infer<typeof ProducerShopOrdersResponse>

const ProducerShopOrderLine = z.object({
  id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  /** Pieces that are in no parcel yet and are still to be sent. */
  left: z.number().int(),
  cancelled: z.number().int(),
  net: DongAmount,
  /** Title of the basket that it was bought in: its price is the producer's share of that. */
  basket: z.string().nullish(),
  /** Sold ahead: the day, as it was ordered, from which it is sent. */
  ships_from: IsoDay.nullable(),
})

const ProducerParcel = z.object({
  id: z.string(),
  number: z.number().int(),
  status: ParcelStatus,
  amount: DongAmount,
  carrier: Carrier,
  tracking_code: z.string().nullable(),
  shipped_at: z.string().nullable(),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number().int() })),
})

/** What happened to it, newest first; `by` is null for the system. */
const ShopOrderEvent = z.object({
  at: z.string(),
  action: z.string(),
  by: z.string().nullable(),
  reason: z.string().nullable(),
})

/** One producer's part of an order; nothing in it is of another producer. */
export const ProducerShopOrder = z.object({
  id: z.string(),
  number: z.number().int(),
  status: ShopOrderStatus,
  placed_at: z.string(),
  accept_by: z.string(),
  partly_shipped: z.boolean(),
  cash_on_delivery: z.boolean(),
  ...PartPaymentFields,
  items_total: DongAmount,
  discount_total: DongAmount,
  shipping_total: DongAmount,
  total: DongAmount,
  commission_total: DongAmount,
  /** Within what the buyer pays for the goods. */
  vat: z.array(IncludedVat),
  end_reason: z.string().nullable(),
  end_words: z.string().nullable(),
  buyer: z.object({
    name: z.string(),
    phone: z.string(),
    street: z.string(),
    commune: z.string(),
    province: z.string(),
  }),
  note: z.string().nullable(),
  /** Then `buyer` is who receives it. */
  gift: OrderGift.nullable(),
  lines: z.array(ProducerShopOrderLine),
  parcels: z.array(ProducerParcel),
  refunds: z.array(z.object({ amount: DongAmount, reason: RefundReason, state: RefundState })),
  history: z.array(ShopOrderEvent),
})
export type ProducerShopOrder = z.infer<typeof ProducerShopOrder>

/** `GET /producer/shop-orders/:id`, and the answer of every action on it. */
export const ProducerShopOrderResponse = z.object({ shop_order: ProducerShopOrder })

/** `POST …/decline` */
export const DeclineShopOrderBody = z
  .object({ reason: z.enum(DECLINE_REASONS), words: typedText(300).nullable().default(null) })
  .strict()

/** `POST …/ship`: a parcel. Without `lines` it holds all that is left. */
export const ShipShopOrderBody = z
  .object({
    /** Chosen once per parcel by whoever sends it: a repeat with the same key sends nothing more. */
    key: z.string().min(8).max(64),
    carrier: Carrier,
    tracking_code: typedText(60).nullable().default(null),
    lines: z
      .array(z.object({ line_id: z.string().max(64), quantity: z.number().int().min(0) }))
      .max(200)
      .optional(),
  })
  .strict()
export type ShipShopOrderBody = z.infer<typeof ShipShopOrderBody>

/** `POST …/deliver` and `…/return`: one parcel, or all that are on their way. */
export const ParcelArrivalBody = z.object({ parcel_id: z.string().max(64).optional() }).strict()

/** `GET …/slip`: of a parcel, or of all that is left to be sent. */
export const PackingSlipQuery = z.object({ parcel_id: z.string().max(64).optional() })
