import { ListingResponse, ReviewsResponse } from "@ocop/contract"
import { askedPage } from "~/features/account/asked-page"
import { askBackend } from "~/platform/backend.server"

const PER_PAGE = 20

/** A page of all reviews of a product, newest first. @throws BackendError, not found when it is not published */
export async function loadAllReviews(handle: string, url: URL) {
  const path = `/store/listings/${encodeURIComponent(handle)}`
  const page = askedPage(url, "trang")
  const query = new URLSearchParams({
    limit: String(PER_PAGE),
    offset: String((page - 1) * PER_PAGE),
  })
  const [{ listing }, { summary, reviews }] = await Promise.all([
    askBackend(ListingResponse, path),
    askBackend(ReviewsResponse, `${path}/reviews?${query}`),
  ])
  const { title, producer } = listing
  return {
    product: { title, handle: listing.handle, producer: producer.name },
    summary,
    reviews,
    page,
    more: summary.count > page * PER_PAGE,
  }
}
export type AllReviewsData = Awaited<ReturnType<typeof loadAllReviews>>
