import { ProducerListingsResponse } from "@ocop/contract"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { formatNumber } from "~/platform/number"
import { askListing } from "./ask-listing.server"
import { offerValuesOf } from "./edit/offer-values"
import { LISTINGS_PER_PAGE, type ListingFilter, listingsAsked } from "./listing-filters"

const ASKED_AS: Record<ListingFilter, Record<string, string>> = {
  "dang-ban": { status: "published" },
  nhap: { status: "draft" },
  "cho-duyet": { review: "submitted" },
  "can-sua": { review: "changes_asked" },
  "tam-ngung": { status: "withdrawn" },
}

export type ListingsData = Awaited<ReturnType<typeof loadListings>>

/** A page of the producer's listings, and the one whose price and stock are being changed (`?doi=`). */
export async function loadListings(request: Request, url: URL) {
  const asked = listingsAsked(url.searchParams)
  const [found, sheet] = await Promise.all([
    askListings(request, asked),
    loadSheet(request, url.searchParams.get("doi")),
  ])
  const { listings, count, counts, review_counts: reviews } = found
  return {
    asked,
    listings,
    count,
    pages: Math.ceil(count / LISTINGS_PER_PAGE),
    counts: {
      all: Object.values(counts).reduce((sum, some) => sum + some, 0),
      "dang-ban": counts.published,
      nhap: counts.draft,
      "cho-duyet": reviews?.submitted ?? counts.submitted,
      "can-sua": reviews?.changes_asked ?? 0,
      "tam-ngung": counts.withdrawn,
    } satisfies Record<ListingFilter | "all", number>,
    sheet,
  }
}

function askListings(request: Request, asked: ReturnType<typeof listingsAsked>) {
  const query = new URLSearchParams({
    ...(asked.filter ? ASKED_AS[asked.filter] : {}),
    ...(asked.lowStock ? { low_stock: "true" } : {}),
    ...(asked.q ? { q: asked.q } : {}),
    limit: String(LISTINGS_PER_PAGE),
    offset: String((asked.page - 1) * LISTINGS_PER_PAGE),
  })
  return askProducer(request, ProducerListingsResponse, `/producer/listings?${query}`)
}

async function loadSheet(request: Request, id: string | null) {
  if (!id) return null
  const listing = await askListing(request, id)
  const { title = "" } = (listing.live ?? listing.pending?.wording) || {}
  const { packs } = offerValuesOf(listing.offer, (amount) => formatNumber(amount))
  return { id: listing.id, title, packs }
}
