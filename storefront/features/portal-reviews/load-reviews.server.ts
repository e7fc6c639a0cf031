import { ProducerReviewsResponse } from "@ocop/contract"
import { REVIEW_REPLY_MOST } from "@ocop/rules"
import { askProducer } from "~/features/portal-session/ask-producer.server"
import { askedPage } from "~/features/portal/asked-page.server"

/** Published reviews of the producer's goods, those without a reply first. @throws Response to sign in */
export async function loadReviews(request: Request, url: URL) {
  const { page, perPage } = askedPage(url)
  const query = new URLSearchParams({
    limit: String(perPage),
    offset: String((page - 1) * perPage),
  })
  const path = `/producer/reviews?${query}`
  const { reviews, count } = await askProducer(request, ProducerReviewsResponse, path)
  return {
    reviews,
    page,
    order: null,
    hasMore: count > page * perPage,
    most: REVIEW_REPLY_MOST,
    replied: url.searchParams.get("xong"),
  }
}

export type ReviewsData = Awaited<ReturnType<typeof loadReviews>>
