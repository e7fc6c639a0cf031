import type { ProducerShopOrder } from "@ocop/contract"
import { placedAt } from "~/features/order/placed-at"
import { m } from "~/platform/paraglide/messages"
import { moneyWords } from "./money-words"
import { reasonWords, statusWords } from "./order-words"
import { TimeLeft } from "./time-left-line"

/** Where an order stands, since when, and why it ended. */
export function OrderStanding({ order, now }: { order: ProducerShopOrder; now: string }) {
  const reason = reasonWords(order.end_reason)
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <strong className="rounded-full bg-sunken px-3 py-1">{statusWords[order.status]()}</strong>
        <span className="text-ink-soft">
          {m.portal_orders_placed_at({ time: placedAt(order.placed_at) })}
        </span>
      </p>
      <p className="mt-2">{moneyWords(order)}</p>
      {order.partly_shipped && (
        <p className="mt-2 font-bold text-star">{m.portal_orders_partly_shipped()}</p>
      )}
      {order.status === "new" && <TimeLeft until={order.accept_by} now={now} />}
      {reason && <p className="mt-2">{m.portal_orders_ended_because({ reason })}</p>}
      {order.end_words && <p className="mt-1 text-ink-soft">“{order.end_words}”</p>}
    </div>
  )
}
