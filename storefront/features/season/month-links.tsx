import { Link } from "react-router"
import { productCount } from "~/features/listing/product-count"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { monthWord } from "./month-word"

type MonthLinksProps = {
  months: readonly { month: number; count: number }[]
  /** The one that is shown. */
  month: number
  /** The one that it is in Vietnam. */
  thisMonth: number
}

/** Twelve months as links, each with how much it brings. */
export function MonthLinks({ months, month, thisMonth }: MonthLinksProps) {
  return (
    <nav aria-label={m.season_months()} className="mt-4">
      <ol className="grid grid-cols-2 gap-2 min-[20rem]:grid-cols-3 sm:grid-cols-4 lg:grid-cols-6">
        {months.map((one) => {
          const shown = one.month === month
          return (
            <li key={one.month} className="flex">
              <Link
                to={shopPath(`/mua-vu?thang=${one.month}`)}
                aria-current={shown ? "page" : undefined}
                className={`flex min-h-16 flex-1 flex-col justify-center rounded-lg border px-2 py-2 sm:px-3 ${
                  shown ? "border-brand bg-sunken" : "border-line bg-surface hover:bg-sunken"
                }`}
              >
                <span className="font-bold">
                  {m.season_month({ month: monthWord(one.month) })}
                  {one.month === thisMonth && (
                    <span className="block text-sm font-normal text-brand">{m.season_now()}</span>
                  )}
                </span>
                <span className="text-sm text-ink-soft">{productCount(one.count)}</span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
