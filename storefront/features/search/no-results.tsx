import { Link } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { filterCount, withoutFilters } from "./change-search"
import type { SearchOutcome } from "./load-search.server"
import { searchPath } from "./search-address"

/** Nothing was found: what may help, the nearest thing first. */
export function NoResults({ base, outcome }: { base: string; outcome: SearchOutcome }) {
  const { params, total, otherGroups } = outcome
  if (total > 0) {
    return (
      <EmptyState title={m.search_past_end()}>
        <ButtonLink to={searchPath(base, { ...params, page: 1 })}>
          {m.search_first_page()}
        </ButtonLink>
      </EmptyState>
    )
  }
  const filtered = filterCount(params) > 0
  return (
    <EmptyState title={params.q ? m.search_none_for({ q: params.q }) : m.search_none()}>
      <p>{filtered ? m.search_none_filtered() : m.search_none_hint()}</p>
      <div className="flex flex-wrap justify-center gap-3">
        {filtered && (
          <ButtonLink to={searchPath(base, withoutFilters(params))}>
            {m.search_drop_all()}
          </ButtonLink>
        )}
        <ButtonLink variant="outline" to={shopPath("/tim-kiem")}>
          {m.search_all_products()}
        </ButtonLink>
      </div>
      <p>{m.search_other_groups()}</p>
      <ul className="flex flex-wrap justify-center gap-x-5">
        {otherGroups.map(({ name, path }) => (
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
    </EmptyState>
  )
}
