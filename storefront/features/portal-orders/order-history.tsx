import type { ProducerShopOrder } from "@ocop/contract"
import { placedAt } from "~/features/order/placed-at"
import { m } from "~/platform/paraglide/messages"
import { eventWords } from "./order-words"

/** Who did what, newest first. */
export function OrderHistory({ events }: { events: ProducerShopOrder["history"] }) {
  if (!events.length) return null
  return (
    <section aria-labelledby="nhat-ky">
      <h2 id="nhat-ky" className="text-lg">
        {m.portal_orders_history()}
      </h2>
      <ol className="mt-2 space-y-2 border-l-2 border-line pl-4">
        {events.map(({ at, action, by, reason }) => (
          <li key={`${at} ${action}`}>
            {eventWords(action)}
            <span className="block text-sm text-ink-soft">
              {placedAt(at)}
              {by && ` · ${by}`}
              {reason && ` · ${reason}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
