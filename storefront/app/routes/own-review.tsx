import { privateMeta } from "~/features/order/private-meta"
import { loadOwnReview } from "~/features/own-review/load-own-reviews.server"
import { OwnReviewPage } from "~/features/own-review/own-review-page"
import { saveOwnReview } from "~/features/own-review/save-own-review.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/own-review"

export async function loader({ request, params, url }: Route.LoaderArgs) {
  return { data: await loadPage(() => loadOwnReview(request, url, params.listing)) }
}

export function action({ request, params, url }: Route.ActionArgs) {
  return loadPage(() => saveOwnReview(request, url, params.listing))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.own_review_title())
}

export default function OwnReviewRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <OwnReviewPage data={loaderData.data} trouble={actionData ?? null} />
}
