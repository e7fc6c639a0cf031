import type { ProducerDashboardResponse } from "@ocop/contract"
import { formatDay, formatMonthDay } from "~/platform/day"
import { formatDong } from "~/platform/money"
import { m } from "~/platform/paraglide/messages"
import { plotTop } from "./plot-scale"

type SalesDays = ProducerDashboardResponse["sales"]["days"]

const STEP = 20
const HEIGHT = 100

/** One bar a day on a scale that is written beside it; the table below says the same to whoever cannot see it. */
export function SalesPlot({ days }: { days: SalesDays }) {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const best = days.reduce((most, one) => (one.amount > most.amount ? one : most))
  const top = plotTop(best.amount)
  const width = days.length * STEP
  return (
    <div>
      <p aria-hidden="true" className="text-sm text-ink-soft">
        {formatDong(top)}
      </p>
      <svg
        role="img"
        aria-label={m.portal_home_sales_plot({
          from: formatDay(first.day),
          to: formatDay(last.day),
          best: formatDay(best.day),
          amount: formatDong(best.amount),
        })}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full border-y border-line"
      >
        <path
          d={`M0 ${HEIGHT / 2}H${width}`}
          className="stroke-line"
          vectorEffect="non-scaling-stroke"
        />
        {days.map(({ day, amount }, index) => (
          <rect
            key={day}
            x={index * STEP + 3}
            width={STEP - 6}
            y={HEIGHT - (amount / top) * HEIGHT}
            height={(amount / top) * HEIGHT}
            className="fill-brand"
          >
            <title>{`${formatDay(day)}: ${formatDong(amount)}`}</title>
          </rect>
        ))}
      </svg>
      <p aria-hidden="true" className="flex justify-between text-sm text-ink-soft">
        <span>{formatMonthDay(first.day.slice(5))}</span>
        <span>{formatMonthDay(last.day.slice(5))}</span>
      </p>
    </div>
  )
}
