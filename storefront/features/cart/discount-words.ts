import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import type { CartDiscount } from "./cart-discount"

/** The conditions of a promotion in one line: what it takes off, its most, for whom, until when. */
export function discountWords(discount: CartDiscount): string {
  const { takes, of, max_per_order, first_orders, per_customer, to_day } = discount
  const percent = takes.percent === null ? null : String(takes.percent)
  const what =
    of === "shipping"
      ? m.cart_discount_delivery()
      : percent === null
        ? m.cart_discount_sum({ amount: formatDong(takes.amount ?? 0) })
        : m.cart_discount_percent({ percent })
  const parts = [
    what,
    max_per_order !== null && m.cart_discount_most({ amount: formatDong(max_per_order) }),
    first_orders !== null && m.cart_discount_first({ count: String(first_orders) }),
    per_customer !== null && m.cart_discount_each({ count: String(per_customer) }),
    to_day !== null && m.cart_discount_until({ day: to_day.split("-").reverse().join("/") }),
  ].filter((part) => part !== false)
  return parts.join(", ")
}
