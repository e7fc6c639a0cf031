import { privateMeta } from "~/features/order/private-meta"
import { loadOwnReviews } from "~/features/own-review/load-own-reviews.server"
import { OwnReviewsPage } from "~/features/own-review/own-reviews-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/own-reviews"

export async function loader({ request, url }: Route.LoaderArgs) {
  const data = await loadPage(() => loadOwnReviews(request, url))
  return { data, isDeleted: url.searchParams.has("da-xoa") }
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.own_review_title())
}

export default function OwnReviewsRoute({ loaderData }: Route.ComponentProps) {
  return <OwnReviewsPage {...loaderData} />
}
