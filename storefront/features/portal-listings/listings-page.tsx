import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { doneWords } from "./done-words"
import { FilterChips } from "./list/filter-chips"
import { ListPages } from "./list/list-pages"
import { ListSearch } from "./list/list-search"
import { ListingRow } from "./list/listing-row"
import { StockSheet } from "./list/stock-sheet"
import { listingsQuery } from "./listing-filters"
import type { NotSent } from "./listing-outcome"
import { listingsPath } from "./listing-paths"
import type { ListingsData } from "./load-listings.server"
import type { StockOutcome } from "./stock-outcome"

type ListingsPageProps = {
  data: ListingsData
  outcome: StockOutcome | NotSent | undefined
  done: string | null
}

/** Everything that the producer sells, or is about to. */
export function ListingsPage({ data, outcome, done }: ListingsPageProps) {
  const { asked, listings, counts, sheet } = data
  const here = listingsPath() + listingsQuery(asked)
  const words = doneWords(done)
  return (
    <main id="noi-dung" className="mx-auto max-w-5xl space-y-4 px-4 py-6">
      <header className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{m.portal_listings_title()}</h1>
        <ButtonLink to={shopPath("/nha-san-xuat/san-pham/moi")}>
          <span aria-hidden="true">+</span> {m.portal_listings_add()}
        </ButtonLink>
      </header>
      {words && <Notice role="status">{words}</Notice>}
      {counts.all > 0 && (
        <>
          <ListSearch asked={asked} />
          <FilterChips asked={asked} counts={counts} />
        </>
      )}
      {listings.length > 0 ? (
        <ul className="grid gap-3 lg:grid-cols-2">
          {listings.map((listing) => (
            <ListingRow key={listing.id} listing={listing} asked={asked} />
          ))}
        </ul>
      ) : (
        <NoListings any={counts.all > 0} />
      )}
      <ListPages asked={asked} pages={data.pages} />
      {sheet && <StockSheet key={sheet.id} sheet={sheet} outcome={outcome} closeTo={here} />}
    </main>
  )
}

function NoListings({ any }: { any: boolean }) {
  if (any)
    return (
      <EmptyState title={m.portal_listings_none_found()}>
        <ButtonLink to={listingsPath()} variant="outline">
          {m.portal_listings_show_all()}
        </ButtonLink>
      </EmptyState>
    )
  return (
    <EmptyState title={m.portal_listings_empty_title()}>
      <p>{m.portal_listings_empty_text()}</p>
      <ButtonLink to={shopPath("/nha-san-xuat/san-pham/moi")}>{m.portal_listings_add()}</ButtonLink>
    </EmptyState>
  )
}
