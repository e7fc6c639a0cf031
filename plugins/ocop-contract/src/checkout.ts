import * as z from "zod"
import { BasketMark } from "./basket.js"
import { PartPaymentFields } from "./part-payment.js"
import { IncludedVat } from "./parcel.js"
import { OrderGift } from "./gift.js"
import { DongAmount, IsoDay } from "./primitives.js"
import { PartAfterOrder, RefundAccountHint } from "./after-order.js"

export const ShopOrderStatus = z.enum([
  "awaiting_payment",
  "new",
  "accepted",
  "packed",
  "shipped",
  "delivered",
  "declined",
  "cancelled",
  "returned",
])
export type ShopOrderStatus = z.infer<typeof ShopOrderStatus>

export const CheckoutLine = z.object({
  id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  product_handle: z.string().nullable(),
  thumbnail: z.string().nullable(),
  quantity: z.number().int(),
  unit_price: DongAmount,
  total: DongAmount,
  /** The basket that it was bought in. */
  basket: BasketMark.nullish(),
  /** Sold ahead: the day, as it was ordered, from which it is sent. */
  ships_from: IsoDay.nullable(),
})
export type CheckoutLine = z.infer<typeof CheckoutLine>

/** A parcel that has left, or came back. */
export const CheckoutParcel = z.object({
  number: z.number().int(),
  status: z.enum(["shipped", "delivered", "returned"]),
  carrier: z.string(),
  tracking_code: z.string().nullable(),
  /** What the buyer pays for it, in cash to its courier for instance. */
  amount: DongAmount,
})
export type CheckoutParcel = z.infer<typeof CheckoutParcel>

/** One producer's part of a placed order, as its buyer sees it (no commission). */
export const CheckoutPart = z.object({
  id: z.string(),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  status: ShopOrderStatus,
  items_total: DongAmount,
  discount_total: DongAmount,
  shipping_total: DongAmount,
  total: DongAmount,
  /** Within what the buyer pays for its goods, as frozen when it was placed. */
  vat: z.array(IncludedVat),
  lines: z.array(CheckoutLine),
  parcels: z.array(CheckoutParcel),
  partly_shipped: z.boolean(),
  /** What of `total` the buyer does not pay, or gets back. */
  refund_total: DongAmount,
  ...PartPaymentFields,
  /** In the producer's own words, why it was declined. */
  end_words: z.string().nullable(),
  after: PartAfterOrder,
})
export type CheckoutPart = z.infer<typeof CheckoutPart>

/** `GET /store/checkouts/:token`: a placed order for whoever holds its signed link. */
export const Checkout = z.object({
  order_id: z.string(),
  display_id: z.number().int(),
  placed_at: z.string(),
  payment: z.object({ provider_id: z.string(), status: z.string() }),
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string().nullable() }),
  address: z.object({ street: z.string(), commune: z.string(), province: z.string() }),
  note: z.string().nullable(),
  /** Then `contact` and `address` are the recipient's. */
  gift: OrderGift.nullable(),
  items_total: DongAmount,
  discount_total: DongAmount,
  shipping_total: DongAmount,
  /** Of parts and parcels that were not sent or came back; `total` is without it. */
  refund_total: DongAmount,
  total: DongAmount,
  shop_orders: z.array(CheckoutPart),
  refund_account: RefundAccountHint.nullable(),
})
export type Checkout = z.infer<typeof Checkout>
export const CheckoutResponse = z.object({ checkout: Checkout })

/** `POST /store/checkouts`: the signed link of the order that a completed cart became. */
export const IssueCheckoutLinkBody = z.object({ cart_id: z.string().min(1).max(64) }).strict()
export const IssueCheckoutLinkResponse = z.object({ order_id: z.string(), token: z.string() })
