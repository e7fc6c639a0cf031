import { m } from "~/platform/paraglide/messages"

/** Medusa's state of a whole order; how far each producer is stands on the order's own page. */
export function orderStateWords(status: string): string {
  switch (status) {
    case "completed":
      return m.account_order_completed()
    case "canceled":
      return m.account_order_canceled()
    default:
      return m.account_order_open()
  }
}
