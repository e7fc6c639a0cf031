import * as z from "zod"
import { ShopOrderStatus } from "./checkout.js"
import { PartPaymentFields } from "./part-payment.js"
import { DongAmount } from "./primitives.js"
import { RefundReason, RefundState } from "./refund.js"

export const ShopOrderLine = z.object({
  id: z.string(),
  order_line_item_id: z.string(),
  title: z.string(),
  quantity: z.number().int(),
  gross: DongAmount,
  discount: DongAmount,
  net: DongAmount,
  commission: DongAmount,
  /** Basis points, frozen when the order was placed. */
  commission_rate: z.number().int(),
  /** Basis points of the day of sale; null where the producer states no VAT. */
  vat_rate: z.number().int().nullable(),
  /** Within `net`. */
  vat: DongAmount,
})
export type ShopOrderLine = z.infer<typeof ShopOrderLine>

/** Who brings a parcel; "self" is the producer. */
export const Carrier = z.enum(["viettel_post", "vnpost", "ghn", "ghtk", "jt", "self", "other"])
export type Carrier = z.infer<typeof Carrier>

export const ParcelStatus = z.enum(["preparing", "shipped", "delivered", "returned"])
/** A parcel of a shop order, with what the buyer pays for it. */
export const ShopOrderParcel = z.object({
  id: z.string(),
  number: z.number().int(),
  status: ParcelStatus,
  amount: DongAmount,
  carrier: Carrier,
  tracking_code: z.string().nullable(),
  fulfillment_id: z.string().nullable(),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.number().int() })),
})

/** What the buyer gets back of a part, within it; who pays it out settles it. */
export const ShopOrderRefund = z.object({
  id: z.string(),
  amount: DongAmount,
  reason: RefundReason,
  state: RefundState,
})

/** One producer's part of a Medusa order; the parts of an order sum to its total. */
export const ShopOrder = z.object({
  id: z.string(),
  order_id: z.string(),
  producer_id: z.string(),
  status: ShopOrderStatus,
  items_total: DongAmount,
  discount_total: DongAmount,
  shipping_total: DongAmount,
  total: DongAmount,
  commission_total: DongAmount,
  ...PartPaymentFields,
  lines: z.array(ShopOrderLine),
  parcels: z.array(ShopOrderParcel),
  refunds: z.array(ShopOrderRefund),
})
export type ShopOrder = z.infer<typeof ShopOrder>

export const AdminShopOrdersQuery = z.object({
  order_id: z.string().max(64).optional(),
  producer_id: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
})
/** `GET /admin/shop-orders` */
export const AdminShopOrdersResponse = z.object({
  shop_orders: z.array(
    ShopOrder.extend({ producer: z.object({ id: z.string(), name: z.string() }).nullable() })
  ),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
export type AdminShopOrdersResponse = z.infer<typeof AdminShopOrdersResponse>
