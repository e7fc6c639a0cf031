import * as z from "zod"
import { DongAmount } from "./primitives.js"

export const ShopOrderStatus = z.enum([
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
})
export type CheckoutLine = z.infer<typeof CheckoutLine>

/** One producer's part of a placed order, as its buyer sees it (no commission). */
export const CheckoutPart = z.object({
  id: z.string(),
  producer: z.object({ id: z.string(), handle: z.string(), name: z.string() }),
  status: ShopOrderStatus,
  items_total: DongAmount,
  discount_total: DongAmount,
  shipping_total: DongAmount,
  total: DongAmount,
  lines: z.array(CheckoutLine),
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
  items_total: DongAmount,
  discount_total: DongAmount,
  shipping_total: DongAmount,
  total: DongAmount,
  shop_orders: z.array(CheckoutPart),
})
export type Checkout = z.infer<typeof Checkout>
export const CheckoutResponse = z.object({ checkout: Checkout })

/** `POST /store/checkouts`: the signed link of the order that a completed cart became. */
export const IssueCheckoutLinkBody = z.object({ cart_id: z.string().min(1).max(64) }).strict()
export const IssueCheckoutLinkResponse = z.object({ order_id: z.string(), token: z.string() })
