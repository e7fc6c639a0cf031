import { AllReviewsPage } from "~/features/review/all-reviews-page"
import { loadAllReviews } from "~/features/review/load-all-reviews.server"
import { reviewsPath } from "~/features/review/review-path"
import { pageMeta } from "~/platform/page-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import { shopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/product-reviews"

export function loader({ params, url }: Route.LoaderArgs) {
  return loadPage(() => loadAllReviews(params.handle, url))
}

export function meta({ loaderData, matches }: Route.MetaArgs) {
  if (!loaderData) return []
  const { product, page } = loaderData
  const words = { title: product.title }
  return pageMeta({
    title: m.review_page_title(words),
    description: m.review_page_description(words),
    path: reviewsPath(product.handle) + (page > 1 ? `?trang=${page}` : ""),
    origin: shopOrigin(matches),
    // What it says stands on the product's page, too.
    noindex: true,
  })
}

export default function ProductReviewsRoute({ loaderData }: Route.ComponentProps) {
  return <AllReviewsPage {...loaderData} />
}
