import { REVIEW_PICTURES, REVIEW_WORDS } from "@ocop/rules"
import { forCustomer } from "~/features/account/require-customer.server"
import { notFound } from "~/platform/page-refusal.server"
import { listOwnReviews } from "./own-review-ask.server"

/** What the customer wrote, and what waits to be reviewed. */
export function loadOwnReviews(request: Request, url: URL) {
  return forCustomer(request, url.pathname, ({ token }) => listOwnReviews(token))
}
export type OwnReviewsData = Awaited<ReturnType<typeof loadOwnReviews>>

/** One product's review, written or not. @throws Response 404 for what was not bought, or too long ago */
export function loadOwnReview(request: Request, url: URL, listing: string) {
  return forCustomer(request, url.pathname, async ({ token }) => {
    const { reviews, to_review } = await listOwnReviews(token)
    const review = reviews.find(({ listing_id }) => listing_id === listing) ?? null
    const product = review ?? to_review.find(({ listing_id }) => listing_id === listing)
    if (!product) throw notFound()
    const { listing_id, handle, title } = product
    return {
      product: { listing_id, handle, title },
      review,
      words: REVIEW_WORDS,
      mostPictures: REVIEW_PICTURES,
      isSent: url.searchParams.has("da-gui"),
      pictureTrouble: url.searchParams.get("loi"),
    }
  })
}
export type OwnReviewData = Awaited<ReturnType<typeof loadOwnReview>>
