import { redirect } from "react-router"
import { requireCustomer } from "~/features/account/require-customer.server"
import { bearer } from "~/features/account/token-cookie.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { receivePicture } from "~/platform/receive-picture.server"
import { ownPicturesRoute } from "./own-review-ask.server"
import { ownReviewPath } from "./own-review-path"

/** A buyer's picture goes to the backend while it arrives; then back to the review, which says how it went. */
export async function receiveReviewPicture(request: Request, listing: string, review: string) {
  const { token } = await requireCustomer(request, ownReviewPath(listing))
  const code = await receivePicture(request, ownPicturesRoute(review), bearer(token))
  if (code === "ocop.review_not_found") throw notFound()
  const outcome = code ? `loi=${encodeURIComponent(code)}` : "da-gui=1"
  return redirect(shopPath(`${ownReviewPath(listing)}?${outcome}`), 303)
}
