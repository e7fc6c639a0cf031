import { privateMeta } from "~/features/order/private-meta"
import { loadReviews } from "~/features/portal-reviews/load-reviews.server"
import { replyToReview } from "~/features/portal-reviews/reply-to-review.server"
import { ReviewsPage } from "~/features/portal-reviews/reviews-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/reviews"

export function loader({ request, url }: Route.LoaderArgs) {
  return loadPage(() => loadReviews(request, url))
}

export function action({ request, url }: Route.ActionArgs) {
  return loadPage(() => replyToReview(request, url))
}

export function meta() {
  return privateMeta(m.portal_review_title())
}

export default function PortalReviewsRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <ReviewsPage data={loaderData} trouble={actionData ?? null} />
}
