import { ProductGrid } from "~/features/listing/product-grid"
import { productCount } from "~/features/listing/product-count"
import { m } from "~/platform/paraglide/messages"
import { ActiveFilters } from "./active-filters"
import { FilterPanel } from "./filter-panel"
import { NoResults } from "./no-results"
import { Pagination } from "./pagination"
import { filterCount } from "./change-search"
import type { SearchViewProps } from "./search-view-props"
import { SortSelect } from "./sort-select"

/** Results with everything that narrows them. The search page and the pages of provinces and groups show it. */
export function SearchView({ base, outcome, fixed, children }: SearchViewProps) {
  const { params, hits, total } = outcome
  return (
    <main id="noi-dung" className="mx-auto max-w-7xl px-4 py-6">
      {children}
      <div className="mt-4 gap-8 lg:grid lg:grid-cols-[16rem_1fr]">
        <FilterPanel base={base} outcome={outcome} fixed={fixed} />
        <section className="min-w-0">
          <h2 className="sr-only">{m.search_results()}</h2>
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <p role="status" className="font-bold">
              {productCount(total)}
            </p>
            <SortSelect base={base} params={params} />
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
