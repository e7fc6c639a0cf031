import { formatDay, formatMonthDay } from "~/platform/day"
import { formatDong } from "~/platform/money"
import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { effectTitle } from "../effect-note"
import { listingPath } from "../listing-paths"
import type { ListingData } from "../load-listing.server"
import { editPartWords } from "../part-words"
import { PartCard } from "./part-card"

/** Pack sizes, prices, stock, season. */
export function OfferCard({ data: { listing } }: { data: ListingData }) {
  const { variants, season, orders_off_season, preparation_days, ships_from } = listing.offer
  return (
    <PartCard title={m.portal_listings_step_goi()} effect={effectTitle(true, true)} live>
      <ul className="divide-y divide-line">
        {variants.map(({ id, title, price, stock }) => (
          <li
            key={id ?? title}
            className="flex flex-wrap items-baseline justify-between gap-x-4 py-2"
          >
            <span>{title}</span>
            <span className="flex gap-3">
              <span className="font-heading text-price">{formatDong(price)}</span>
              <span className={stock > 0 ? "" : "font-bold text-warn"}>
                {stock > 0
                  ? m.portal_listings_stock_left({ count: formatNumber(stock) })
                  : m.portal_listings_stock_none()}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="text-ink-soft">
        {[
          m.portal_listings_days_to_prepare({ days: preparation_days }),
          season
            ? m.portal_listings_season_words({
                from: formatMonthDay(season.from),
                to: formatMonthDay(season.to),
              })
            : m.portal_listings_season_all(),
          ...(ships_from ? [m.ahead_sent_from({ day: formatDay(ships_from) })] : []),
          ...(season && orders_off_season ? [m.portal_listings_season_orders()] : []),
        ].join(" · ")}
      </p>
      <ButtonLink
        to={listingPath(listing.id, "goi")}
        variant="outline"
        className="w-full md:w-auto"
      >
        {editPartWords("goi")}
      </ButtonLink>
    </PartCard>
  )
}
