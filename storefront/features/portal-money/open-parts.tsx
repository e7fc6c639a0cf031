import type { OpenPart } from "@ocop/contract"
import { Link } from "react-router"
import { HomeSection } from "~/features/portal-home/home-section"
import { formatDay } from "~/platform/day"
import { shopPath } from "~/platform/i18n/shop-path"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { dayOf } from "./day-of"

/** Orders that are shown; a statement has all of them. */
const SHOWN = 20

/** The orders whose money has not been paid out, and when each can be. */
export function OpenParts({ parts }: { parts: readonly OpenPart[] }) {
  if (parts.length === 0) return null
  return (
    <HomeSection title={m.portal_money_open()}>
      <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
        {parts.slice(0, SHOWN).map((part) => (
          <li key={part.shop_order_id} className="flex flex-wrap items-center gap-x-4 px-4 py-2">
            <Link
              to={shopPath(`/nha-san-xuat/don-hang/${part.shop_order_id}`)}
              className="inline-flex min-h-11 items-center underline underline-offset-4"
            >
              {m.portal_money_order({ number: String(part.order_number ?? "") })}
            </Link>
            <span className="ml-auto font-bold">{formatDong(part.balance)}</span>
            <span className="w-full text-sm text-ink-soft">{whenPaid(part)}</span>
          </li>
        ))}
      </ul>
      {parts.length > SHOWN && (
        <p className="text-ink-soft">
          {m.portal_money_more_open({ count: formatNumber(parts.length - SHOWN) })}
        </p>
      )}
    </HomeSection>
  )
}

function whenPaid({ wait, payable_from, balance }: OpenPart): string {
  if (balance < 0) return m.portal_money_wait_debt()
  if (wait === null) return m.portal_money_wait_none()
  if (wait === "in_dispute") return m.portal_money_wait_dispute()
  if (wait === "not_cleared") return m.portal_money_wait_courier()
  return payable_from === null
    ? m.portal_money_wait_delivery()
    : m.portal_money_wait_until({ day: formatDay(dayOf(payable_from)) })
}
