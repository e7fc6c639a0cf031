import type { StatementResponse } from "@ocop/contract"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"

type Now = StatementResponse["now"]

/** Money by what it waits for: first what comes next, last what has come. */
export function StandingMoney({ now }: { now: Now }) {
  const days = formatNumber(now.return_window_days)
  const waiting: readonly (readonly [name: string, hint: string, amount: number])[] = [
    [m.portal_money_not_cleared(), m.portal_money_not_cleared_hint(), now.not_cleared],
    [m.portal_money_dispute(), m.portal_money_dispute_hint(), now.in_dispute],
    [m.portal_money_window(), m.portal_money_window_hint({ days }), now.in_return_window],
    [m.portal_money_on_its_way(), m.portal_money_on_its_way_hint(), now.on_its_way],
  ]
  return (
    <dl className="divide-y divide-line rounded-xl border border-line bg-surface">
      <div className="px-4 py-3">
        <dt className="text-ink-soft">
          {now.available < 0 ? m.portal_money_debt() : m.portal_money_available()}
        </dt>
        <dd className="font-heading text-2xl">{formatDong(Math.abs(now.available))}</dd>
        <dd className="text-sm text-ink-soft">{availableHint(now)}</dd>
      </div>
      {waiting
        .filter(([, , amount]) => amount !== 0)
        .map(([name, hint, amount]) => (
          <div key={name} className="px-4 py-3">
            <dt className="text-ink-soft">{name}</dt>
            <dd className="text-lg font-bold">{formatDong(amount)}</dd>
            <dd className="text-sm text-ink-soft">{hint}</dd>
          </div>
        ))}
      <div className="px-4 py-3">
        <dt className="text-ink-soft">{m.portal_money_paid()}</dt>
        <dd className="text-lg font-bold">{formatDong(now.paid)}</dd>
      </div>
    </dl>
  )
}

function availableHint({ available, minimum }: Now): string {
  if (available < 0) return m.portal_money_debt_hint()
  return available > 0 && available < minimum
    ? m.portal_money_below_minimum({ minimum: formatDong(minimum) })
    : m.portal_money_available_hint()
}
