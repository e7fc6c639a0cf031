import type { ProducerDashboardResponse } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { HomeSection } from "./home-section"
import { SalesPlot } from "./sales-plot"
import { SalesTable } from "./sales-table"

/** What was sold in thirty days: the sum, a bar for each day, and the figures as a table. */
export function SalesSection({ sales }: Pick<ProducerDashboardResponse, "sales">) {
  return (
    <HomeSection title={m.portal_home_sales()}>
      <div className="space-y-3 rounded-xl border border-line bg-surface px-4 py-3">
        {sales.orders === 0 ? (
          <p className="text-ink-soft">{m.portal_home_sales_none()}</p>
        ) : (
          <>
            <div>
              <p className="font-bold">
                {m.portal_home_sales_sum({
                  amount: formatDong(sales.amount),
                  orders: formatNumber(sales.orders),
                })}
              </p>
              <p className="text-sm text-ink-soft">{m.portal_home_sales_note()}</p>
            </div>
            <SalesPlot days={sales.days} />
            <SalesTable days={sales.days} />
          </>
        )}
      </div>
    </HomeSection>
  )
}
