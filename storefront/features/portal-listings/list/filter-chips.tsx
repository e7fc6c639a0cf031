import { Link } from "react-router"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { type ListingFilter, type ListingsAsked, listingsQuery } from "../listing-filters"
import { standingWords } from "../listing-state"
import { listingsPath } from "../listing-paths"
import type { ListingsData } from "../load-listings.server"

const NAMES: [ListingFilter, () => string][] = [
  ["dang-ban", () => standingWords("on_sale")],
  ["nhap", () => standingWords("draft")],
  ["cho-duyet", () => standingWords("waiting")],
  ["can-sua", () => standingWords("changes")],
  ["tam-ngung", () => standingWords("paused")],
]

/** The states, each with how many there are; what is being searched for stays. */
export function FilterChips({ asked, counts }: Pick<ListingsData, "asked" | "counts">) {
  return (
    <nav aria-label={m.portal_listings_filters()}>
      <ul className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1 md:mx-0 md:flex-wrap md:px-0">
        <Chip
          to={{ ...asked, filter: null, lowStock: false }}
          chosen={!asked.filter && !asked.lowStock}
          name={m.portal_listings_filter_all()}
          count={counts.all}
        />
        {NAMES.map(([filter, name]) => (
          <Chip
            key={filter}
            to={{ ...asked, filter, lowStock: false }}
            chosen={asked.filter === filter}
            name={name()}
            count={counts[filter]}
          />
        ))}
        <Chip
          to={{ ...asked, filter: null, lowStock: true }}
          chosen={asked.lowStock}
          name={m.portal_listings_filter_low()}
        />
      </ul>
    </nav>
  )
}

type ChipProps = { to: ListingsAsked; chosen: boolean; name: string; count?: number }

function Chip({ to, chosen, name, count }: ChipProps) {
  const look = chosen
    ? "border-brand bg-brand text-on-brand"
    : "border-line-strong bg-surface hover:bg-sunken"
  return (
    <li className="shrink-0">
      <Link
        to={listingsPath() + listingsQuery({ ...to, page: 1 })}
        aria-current={chosen ? "true" : undefined}
        className={`inline-flex min-h-11 items-center gap-2 rounded-full border px-4 font-bold ${look}`}
      >
        {name}
        {count !== undefined && <span className="font-normal">{formatNumber(count)}</span>}
      </Link>
    </li>
  )
}
