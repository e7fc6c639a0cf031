import { CheckoutTransfer } from "@ocop/contract"
import type { FakeRoute } from "../fake-route"
import type { Market } from "./market"
import { refuse } from "./refuse"

/** What is to be transferred for an order, as a test has put it there. */
export function transferRoutes(market: Market): FakeRoute[] {
  const of = (token = "") => market.orders.get(token.replace(/^link\./, ""))
  const answer = (token: string | undefined) => {
    const transfer = of(token)?.transfer
    return transfer
      ? { body: { transfer: CheckoutTransfer.parse(transfer) } }
      : refuse("ocop.checkout_not_found", 404)
  }
  return [
    {
      method: "GET",
      path: /^\/store\/checkouts\/([^/]+)\/transfer$/,
      answer: ({ params: [token] }) => answer(token),
    },
    {
      method: "POST",
      path: /^\/store\/checkouts\/([^/]+)\/transfer\/cancel$/,
      answer: ({ params: [token] }) => {
        const transfer = of(token)?.transfer
        if (transfer) Object.assign(transfer, { state: "cancelled", remainder: 0, qr: null })
        return answer(token)
      },
    },
  ]
}
