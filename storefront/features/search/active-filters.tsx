import { Link } from "react-router"
import { m } from "~/platform/paraglide/messages"
import { CloseIcon } from "~/ui/icons/close-icon"
import { withoutFilters } from "./change-search"
import { filterChips } from "./filter-chips"
import type { SearchOutcome } from "./load-search-page.server"
import { searchPath } from "./search-address"

/** The filters that are set, each with a way to drop it. */
export function ActiveFilters({ base, outcome }: { base: string; outcome: SearchOutcome }) {
  const { params, facets } = outcome
  return (
    <ul aria-label={m.search_active_filters()} className="mb-4 flex flex-wrap gap-2">
      {filterChips(params, facets).map(({ label, without }) => (
        <li key={label}>
          <Link
            to={searchPath(base, without)}
            preventScrollReset
            className="inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line-strong bg-surface px-4 hover:bg-sunken"
          >
            <span className="sr-only">{m.search_drop_filter()} </span>
            {label}
            <CloseIcon className="size-4" />
          </Link>
        </li>
      ))}
      <li>
        <Link
          to={searchPath(base, withoutFilters(params))}
          preventScrollReset
          className="inline-flex min-h-11 items-center px-2 underline"
        >
          {m.search_drop_all()}
        </Link>
      </li>
    </ul>
  )
}
