import { Link, useNavigation } from "react-router"
import { ProductGrid } from "~/features/listing/product-grid"
import { productCount } from "~/features/listing/product-count"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ActiveFilters } from "./active-filters"
import { FilterPanel } from "./filter-panel"
import { NoResults } from "./no-results"
import { Pagination } from "./pagination"
import { filterCount } from "./change-search"
import { ReadingNotes } from "./reading-notes"
import type { SearchViewProps } from "./search-view-props"
import { SortSelect } from "./sort-select"

/** Results with everything that narrows them. The search page and the pages of provinces and groups show it. */
export function SearchView({ base, outcome, fixed, children }: SearchViewProps) {
  const { params, hits, total } = outcome
  const loading = useNavigation().location?.pathname === base
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-6">
      {children}
      <ReadingNotes base={base} outcome={outcome} />
      <div className="mt-4 gap-8 lg:grid lg:grid-cols-[16rem_1fr]">
        <FilterPanel base={base} outcome={outcome} fixed={fixed} />
        <section
          aria-busy={loading}
          className={`min-w-0 transition-opacity delay-150 ${loading ? "opacity-50" : ""}`}
        >
          <h2 className="sr-only">{m.search_results()}</h2>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <p role="status" className="font-bold">
              {productCount(total)}
            </p>
            <div className="flex flex-wrap items-center gap-x-3">
              <Link
                to={shopPath("/cach-xep-hang")}
                className="inline-flex min-h-11 items-center text-sm text-ink-soft underline underline-offset-4"
              >
                {m.ranking_why()}
              </Link>
              <SortSelect base={base} params={params} />
            </div>
          </div>
          {filterCount(params) > 0 && <ActiveFilters base={base} outcome={outcome} />}
          {hits.length > 0 ? (
            <ProductGrid hits={hits} eager={4} beside />
          ) : (
            <NoResults base={base} outcome={outcome} />
          )}
          <Pagination base={base} params={params} total={total} />
        </section>
      </div>
    </main>
  )
}
