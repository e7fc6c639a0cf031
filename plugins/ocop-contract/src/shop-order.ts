import * as z from "zod"
import { ShopOrderStatus } from "./checkout.js"
import { DongAmount } from "./primitives.js"

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
})
export type ShopOrderLine = z.infer<typeof ShopOrderLine>

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
  lines: z.array(ShopOrderLine),
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
  shop_orders: z.array(ShopOrder),
  count: z.number().int(),
  limit: z.number().int(),
  offset: z.number().int(),
})
