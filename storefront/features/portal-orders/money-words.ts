import type { ProducerShopOrder } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"

/** Where the money of an order stands, for whoever sends it. */
export function moneyWords({
  payment_state,
  payment_sums: { received, outstanding, refund_due, refunded },
}: Pick<ProducerShopOrder, "payment_state" | "payment_sums">): string {
  switch (payment_state) {
    case "nothing_due":
      return m.portal_orders_money_nothing()
    case "to_collect":
      return m.portal_orders_money_to_collect({ amount: formatDong(outstanding) })
    case "partly_collected":
      return m.portal_orders_money_partly({
        received: formatDong(received),
        outstanding: formatDong(outstanding),
      })
    case "collected":
      return m.portal_orders_money_collected({ amount: formatDong(received) })
    case "remitted":
      return m.portal_orders_money_remitted({ amount: formatDong(received) })
    case "not_collected":
      return m.portal_orders_money_not_collected()
    case "awaiting_transfer":
      return m.portal_orders_money_awaiting()
    case "authorised":
      return m.portal_orders_money_authorised()
    case "paid":
      return m.portal_orders_money_paid()
    case "refund_due":
      return m.portal_orders_money_refund_due({ amount: formatDong(refund_due) })
    case "partly_refunded":
    case "refunded":
      return m.portal_orders_money_refunded({ amount: formatDong(refunded) })
  }
}
