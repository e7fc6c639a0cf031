import { redirect } from "react-router"
import { ownReviewPath } from "~/features/own-review/own-review-path"
import { receiveReviewPicture } from "~/features/own-review/receive-review-picture.server"
import { shopPath } from "~/platform/i18n/shop-path"
import type { Route } from "./+types/own-review-picture"

/** `POST /tai-khoan/danh-gia/:listing/:id/anh`: a form with one `file`. */
export function action({ request, params }: Route.ActionArgs) {
  return receiveReviewPicture(request, params.listing, params.id)
}

/** Whoever opens this address means the page. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(shopPath(ownReviewPath(params.listing)), 303)
}
