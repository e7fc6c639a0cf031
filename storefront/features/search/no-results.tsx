import { Link } from "react-router"
import { ProductGrid } from "~/features/listing/product-grid"
import { productCount } from "~/features/listing/product-count"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { filterCount, withoutFilters } from "./change-search"
import type { SearchOutcome } from "./load-search-page.server"
import { NearestSuggestions } from "./nearest-suggestions"
import { searchPath } from "./search-address"

/** Nothing was found: what may help, the nearest thing first. */
export function NoResults({ base, outcome }: { base: string; outcome: SearchOutcome }) {
  const { params, nearest } = outcome
  if (!nearest) {
    return (
      <EmptyState title={m.search_past_end()}>
        <ButtonLink to={searchPath(base, { ...params, page: 1 })}>
          {m.search_first_page()}
        </ButtonLink>
      </EmptyState>
    )
  }
  const { unfiltered, suggestions, inSeason, groups } = nearest
  const filtered = filterCount(params) > 0
  const all = searchPath(base, withoutFilters(params))
  return (
    <div className="space-y-10">
      <EmptyState title={params.q ? m.search_none_for({ q: params.q }) : m.search_none()}>
        <p>{filtered ? m.search_none_filtered() : m.search_none_hint()}</p>
        <div className="flex flex-wrap justify-center gap-3">
          {filtered && <ButtonLink to={all}>{m.search_drop_all()}</ButtonLink>}
          <ButtonLink variant="outline" to={shopPath("/tim-kiem")}>
            {m.search_all_products()}
          </ButtonLink>
        </div>
      </EmptyState>
      {unfiltered && (
        <section className="space-y-4">
          <h2 className="text-xl">
            {params.q
              ? m.nearest_without_filters({ q: params.q })
              : m.nearest_all_without_filters()}
          </h2>
          <ProductGrid hits={unfiltered.hits} beside />
          {unfiltered.total > unfiltered.hits.length && (
            <ButtonLink variant="outline" to={all}>
              {m.home_see_all({ text: productCount(unfiltered.total) })}
            </ButtonLink>
          )}
        </section>
      )}
      <NearestSuggestions suggestions={suggestions} />
      {!unfiltered && inSeason.length > 0 && (
        <section className="space-y-4">
          <h2 className="text-xl">{m.home_in_season()}</h2>
          <ProductGrid hits={inSeason} beside />
        </section>
      )}
      <section>
        <h2 className="text-xl">{m.search_other_groups()}</h2>
        <ul className="mt-1 flex flex-wrap gap-x-5">
          {groups.map(({ name, path }) => (
            <li key={path}>
              <Link
                to={shopPath(path)}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
