import type { ProducerListingRow } from "@ocop/contract"
import { Link } from "react-router"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { refusalWords } from "~/platform/refusal-words"
import { ButtonLink } from "~/ui/button"
import { Picture } from "~/ui/picture"
import { StarBadge } from "~/ui/star-badge"
import { type ListingsAsked, listingsQuery } from "../listing-filters"
import { listingPath, listingsPath } from "../listing-paths"
import { nextVersionWords, standingOf } from "../listing-state"
import { StandingChip } from "../standing-chip"

type ListingRowProps = { listing: ProducerListingRow; asked: ListingsAsked }

/** One listing: how it stands, and the two things that change every day. */
export function ListingRow({ listing, asked }: ListingRowProps) {
  const { id, title, thumbnail, stars, stock, closed_code } = listing
  const next = nextVersionWords(listing)
  const query = listingsQuery(asked)
  return (
    <li className="flex flex-col rounded-xl border border-line bg-surface p-3">
      <div className="flex gap-3">
        <Picture src={thumbnail} alt="" size={80} className="size-20 shrink-0 rounded-lg" />
        <div className="min-w-0 flex-1 space-y-1">
          <h2 className="text-base">
            <Link to={listingPath(id)} className="-my-2 block py-2 hover:underline">
              {title}
            </Link>
          </h2>
          <p className="flex flex-wrap items-center gap-2">
            <StandingChip standing={standingOf(listing)} />
            {stars ? (
              <StarBadge stars={stars} />
            ) : (
              <span className="text-sm text-ink-soft">{m.portal_listings_no_star()}</span>
            )}
          </p>
          <p className="flex flex-wrap gap-x-3">
            <span className="font-heading text-price">{priceWords(listing)}</span>
            <span className={stock > 0 ? "" : "font-bold text-warn"}>
              {stock > 0
                ? m.portal_listings_stock_left({ count: formatNumber(stock) })
                : m.portal_listings_stock_none()}
            </span>
          </p>
        </div>
      </div>
      {listing.status === "published" && closed_code && (
        <p className="mt-2 text-sm text-warn">{refusalWords(closed_code)}</p>
      )}
      {next && <p className="mt-2 text-sm font-bold text-warn">{next}</p>}
      <div className="mt-auto pt-3">
        {listing.status === "draft" ? (
          <ButtonLink
            to={listingPath(id)}
            variant="outline"
            aria-label={m.portal_listings_continue_with({ title })}
            className="w-full"
          >
            {m.portal_listings_continue()}
          </ButtonLink>
        ) : (
          <ButtonLink
            to={`${listingsPath()}${query}${query ? "&" : "?"}doi=${encodeURIComponent(id)}`}
            preventScrollReset
            variant="outline"
            aria-label={m.portal_listings_change_stock_of({ title })}
            className="w-full"
          >
            {m.portal_listings_change_stock()}
          </ButtonLink>
        )}
      </div>
    </li>
  )
}

function priceWords({ price_min, price_max }: ProducerListingRow): string {
  if (price_min === null || price_max === null) return "—"
  if (price_min === price_max) return formatDong(price_min)
  return m.portal_listings_price_from({ from: formatDong(price_min), to: formatDong(price_max) })
}
