import type { ShopOrderStatus } from "@ocop/contract"
import { m } from "~/platform/paraglide/messages"

/** Where one producer's part of an order stands: its name, and what that means for the buyer. */
export function statusWords(status: ShopOrderStatus): { name: string; text: string } {
  switch (status) {
    case "awaiting_payment":
      return { name: m.payment_status_awaiting(), text: m.payment_status_awaiting_text() }
    case "new":
      return { name: m.order_status_new(), text: m.order_status_new_text() }
    case "accepted":
      return { name: m.order_status_accepted(), text: m.order_status_accepted_text() }
    case "packed":
      return { name: m.order_status_packed(), text: m.order_status_packed_text() }
    case "shipped":
      return { name: m.order_status_shipped(), text: m.order_status_shipped_text() }
    case "delivered":
      return { name: m.order_status_delivered(), text: m.order_status_delivered_text() }
    case "declined":
      return { name: m.order_status_declined(), text: m.order_status_declined_text() }
    case "cancelled":
      return { name: m.order_status_cancelled(), text: m.order_status_cancelled_text() }
    case "returned":
      return { name: m.order_status_returned(), text: m.order_status_returned_text() }
  }
}
