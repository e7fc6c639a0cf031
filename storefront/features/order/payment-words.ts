import type { CheckoutPart } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"

/** Where a part's money stands, for its buyer; null where there is nothing to say. */
export function paymentWords({
  payment_state,
  payment_sums: { received, outstanding, refund_due, refunded },
}: Pick<CheckoutPart, "payment_state" | "payment_sums">): string | null {
  switch (payment_state) {
    case "nothing_due":
      return null
    case "to_collect":
      return m.order_cash_due({ amount: formatDong(outstanding) })
    case "partly_collected":
      return m.payment_partly_collected({
        received: formatDong(received),
        outstanding: formatDong(outstanding),
      })
    case "collected":
    case "remitted":
      return m.payment_collected({ amount: formatDong(received) })
    case "not_collected":
      return m.payment_not_collected()
    case "awaiting_transfer":
      return m.payment_awaiting_transfer({ amount: formatDong(outstanding) })
    case "authorised":
      return m.payment_authorised({ amount: formatDong(outstanding) })
    case "paid":
      return m.payment_paid({ amount: formatDong(received) })
    case "refund_due":
      return m.payment_refund_due({ amount: formatDong(refund_due) })
    case "partly_refunded":
      return m.payment_partly_refunded({ amount: formatDong(refunded) })
    case "refunded":
      return m.payment_refunded({ amount: formatDong(refunded) })
  }
}
