import { formatNumber } from "~/platform/number"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { listingsQuery } from "../listing-filters"
import { listingsPath } from "../listing-paths"
import type { ListingsData } from "../load-listings.server"

export function ListPages({ asked, pages }: Pick<ListingsData, "asked" | "pages">) {
  if (pages < 2) return null
  const to = (page: number) => listingsPath() + listingsQuery({ ...asked, page })
  return (
    <nav
      aria-label={m.portal_listings_pages()}
      className="flex flex-wrap items-center justify-center gap-3 pt-2"
    >
      {asked.page > 1 && (
        <ButtonLink to={to(asked.page - 1)} variant="outline" rel="prev">
          {m.portal_listings_previous()}
        </ButtonLink>
      )}
      <span>
        {m.portal_listings_page_of({ page: formatNumber(asked.page), pages: formatNumber(pages) })}
      </span>
      {asked.page < pages && (
        <ButtonLink to={to(asked.page + 1)} variant="outline" rel="next">
          {m.portal_listings_next()}
        </ButtonLink>
      )}
    </nav>
  )
}
