import type { Checkout, CheckoutLine, CheckoutPart, ShopOrderStatus } from "@ocop/contract"
import { parseVietnamesePhone, type Gazetteer } from "@ocop/rules"

interface OrderItemRow {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  product_handle: string | null
  thumbnail: string | null
  quantity: number
  unit_price: number
}

/** An order with what CHECKOUT_ORDER_FIELDS names. */
export interface CheckoutOrderRow {
  id: string
  display_id: number
  created_at: string | Date
  email: string | null
  metadata: { note?: string } | null
  total: number
  items: OrderItemRow[]
  shipping_address: {
    first_name: string | null
    last_name: string | null
    phone: string | null
    address_1: string | null
    city: string | null
    province: string | null
  } | null
  payment_collections: {
    status: string
    payment_sessions: { provider_id: string }[] | null
  }[]
}

/** A shop order with what CHECKOUT_PART_FIELDS names. */
export interface CheckoutPartRow {
  id: string
  status: ShopOrderStatus
  items_total: number
  discount_total: number
  shipping_total: number
  total: number
  lines: { order_line_item_id: string; quantity: number; net: number }[]
  producer: { id: string; handle: string; name: string } | null
}

/** A placed order as its buyer sees it: one part per producer, no commission. */
export function presentCheckout(
  order: CheckoutOrderRow,
  parts: CheckoutPartRow[],
  places: Gazetteer
): Checkout {
  const sum = (pick: (part: CheckoutPartRow) => number) =>
    parts.reduce((total, part) => total + pick(part), 0)
  const address = order.shipping_address
  const collection = order.payment_collections[0]
  return {
    order_id: order.id,
    display_id: order.display_id,
    placed_at: new Date(order.created_at).toISOString(),
    payment: {
      provider_id: collection?.payment_sessions?.[0]?.provider_id ?? "",
      status: collection?.status ?? "not_paid",
    },
    contact: {
      name: [address?.last_name, address?.first_name].filter(Boolean).join(" "),
      phone: parseVietnamesePhone(address?.phone ?? "") ?? "",
      email: order.email,
    },
    address: {
      street: address?.address_1 ?? "",
      commune: address?.city ?? "",
      province: places.province(address?.province ?? "")?.name ?? address?.province ?? "",
    },
    note: order.metadata?.note ?? null,
    items_total: sum((part) => part.items_total),
    discount_total: sum((part) => part.discount_total),
    shipping_total: sum((part) => part.shipping_total),
    total: Number(order.total),
    shop_orders: parts.map((part) => presentPart(part, order.items)),
  }
}

function presentPart(part: CheckoutPartRow, items: OrderItemRow[]): CheckoutPart {
  const byId = new Map(items.map((item) => [item.id, item]))
  return {
    id: part.id,
    producer: part.producer ?? { id: "", handle: "", name: "" },
    status: part.status,
    items_total: part.items_total,
    discount_total: part.discount_total,
    shipping_total: part.shipping_total,
    total: part.total,
    lines: part.lines.flatMap((line): CheckoutLine[] => {
      const item = byId.get(line.order_line_item_id)
      return item
        ? [
            {
              id: item.id,
              title: item.product_title ?? item.title,
              variant_title: item.variant_title,
              product_handle: item.product_handle,
              thumbnail: item.thumbnail,
              quantity: line.quantity,
              unit_price: Number(item.unit_price),
              total: line.net,
            },
          ]
        : []
    }),
  }
}
