import { ProductGrid } from "~/features/listing/product-grid"
import { Pagination } from "~/features/search/pagination"
import { NO_FILTERS } from "~/features/search/search-params"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { Breadcrumb } from "~/ui/breadcrumb"
import { trailFromHome } from "~/ui/breadcrumb-json-ld"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import type { SeasonCalendar } from "./load-season-calendar.server"
import { MonthLinks } from "./month-links"
import { monthWord } from "./month-word"

/** The year month by month, and what is in season in one of them. */
export function SeasonCalendarPage({ this_month, month, months, page, hits }: SeasonCalendar) {
  const name = monthWord(month)
  const total = months.find((one) => one.month === month)?.count ?? 0
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-4">
      <Breadcrumb trail={trailFromHome(m.season_title(), "/mua-vu")} />
      <h1 className="text-2xl">{m.season_title()}</h1>
      <p className="mt-1 text-ink-soft">{m.season_lead()}</p>
      <MonthLinks months={months} month={month} thisMonth={this_month} />
      <section aria-labelledby="vao-mua" className="mt-8">
        <h2 id="vao-mua" className="mb-4 text-xl">
          {month === this_month
            ? m.season_this_month({ month: name })
            : m.season_in_month({ month: name })}
        </h2>
        {hits.length === 0 ? (
          <EmptyState title={m.season_none({ month: name })}>
            <p>{m.season_none_text()}</p>
            <ButtonLink to={shopPath("/tim-kiem")} variant="outline">
              {m.season_all_products()}
            </ButtonLink>
          </EmptyState>
        ) : (
          <ProductGrid hits={hits} eager={4} />
        )}
        <Pagination
          base={shopPath("/mua-vu")}
          params={{ ...NO_FILTERS, page }}
          total={total}
          keep={{ thang: String(month) }}
        />
      </section>
    </main>
  )
}
