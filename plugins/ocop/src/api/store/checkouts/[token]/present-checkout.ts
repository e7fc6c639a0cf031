import type { Checkout, CheckoutPart } from "@ocop/contract"
import { parseVietnamesePhone, placedGift, type Gazetteer } from "@ocop/rules"

/** An order with what CHECKOUT_ORDER_FIELDS names. */
export interface CheckoutOrderRow {
  id: string
  display_id: number
  created_at: string | Date
  email: string | null
  metadata: { note?: string; gift?: unknown } | null
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

/** A placed order as its buyer sees it: one part per producer, no commission. */
export function presentCheckout(
  order: CheckoutOrderRow,
  parts: CheckoutPart[],
  refund_account: Checkout["refund_account"],
  places: Gazetteer
): Checkout {
  const sum = (pick: (part: CheckoutPart) => number) =>
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
    gift: placedGift(order.metadata),
    items_total: sum((part) => part.items_total),
    discount_total: sum((part) => part.discount_total),
    shipping_total: sum((part) => part.shipping_total),
    refund_total: sum((part) => part.refund_total),
    total: sum((part) => part.total - part.refund_total),
    shop_orders: parts,
    refund_account,
  }
}
