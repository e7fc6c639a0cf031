import type { ProducerDashboardResponse } from "@ocop/contract"
import { formatDay } from "~/platform/day"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"

/** The plot in figures, newest day first. */
export function SalesTable({ days }: { days: ProducerDashboardResponse["sales"]["days"] }) {
  return (
    <details>
      <summary className="flex min-h-11 items-center underline underline-offset-4">
        {m.portal_home_sales_table()}
      </summary>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-left">
            <th className="py-1.5 pr-2">{m.portal_home_sales_day()}</th>
            <th className="px-2 py-1.5 text-right">{m.portal_home_sales_orders()}</th>
            <th className="py-1.5 pl-2 text-right">{m.portal_home_sales_amount()}</th>
          </tr>
        </thead>
        <tbody>
          {[...days].reverse().map(({ day, orders, amount }) => (
            <tr key={day} className="border-b border-line last:border-0">
              <th className="py-1.5 pr-2 text-left font-normal">{formatDay(day)}</th>
              <td className="px-2 py-1.5 text-right">{formatNumber(orders)}</td>
              <td className="py-1.5 pl-2 text-right whitespace-nowrap">{formatDong(amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
