import { m } from "~/platform/paraglide/messages"
import { timeLeft } from "./time-left"

/** How long an order may still be accepted. @param now of the server that made the page */
export function TimeLeft({ until, now }: { until: string; now: string }) {
  const left = timeLeft(until, now)
  if (!left) return <p className="mt-2 font-bold text-danger">{m.portal_orders_time_over()}</p>
  const { unit, count } = left
  const isShort = unit === "minutes" || count < 12
  return (
    <p className={`mt-2 ${isShort ? "font-bold text-danger" : "text-ink-soft"}`}>
      {unit === "hours"
        ? m.portal_orders_hours_left({ count })
        : m.portal_orders_minutes_left({ count })}
    </p>
  )
}
