import type { ProducerDashboardResponse } from "@ocop/contract"
import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { HomeSection } from "./home-section"

/** What the market owes the producer, and what it has paid. */
export function MoneySection({ money }: Pick<ProducerDashboardResponse, "money">) {
  const { due, delivered_orders, paid } = money
  return (
    <HomeSection title={m.portal_home_money()}>
      <dl className="divide-y divide-line rounded-xl border border-line bg-surface">
        <div className="px-4 py-3">
          <dt className="text-ink-soft">{m.portal_home_money_due()}</dt>
          <dd className="font-heading text-2xl">{formatDong(due)}</dd>
          <dd className="text-sm text-ink-soft">
            {m.portal_home_money_due_hint({ orders: formatNumber(delivered_orders) })}
          </dd>
        </div>
        <div className="px-4 py-3">
          <dt className="text-ink-soft">{m.portal_home_money_paid()}</dt>
          <dd className="font-bold">
            {paid === null ? m.portal_home_money_no_payout() : formatDong(paid)}
          </dd>
        </div>
      </dl>
      <Link
        to={shopPath("/nha-san-xuat/tien")}
        className="inline-flex min-h-11 items-center underline underline-offset-4"
      >
        {m.portal_money_title()}
      </Link>
    </HomeSection>
  )
}
