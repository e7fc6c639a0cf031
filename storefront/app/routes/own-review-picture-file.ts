import { requireCustomer } from "~/features/account/require-customer.server"
import { bearer } from "~/features/account/token-cookie.server"
import { ownPicturesRoute } from "~/features/own-review/own-review-ask.server"
import { ownReviewPath } from "~/features/own-review/own-review-path"
import { sendPicture } from "~/platform/send-picture.server"
import type { Route } from "./+types/own-review-picture-file"

/** A picture of one's own review, whatever its state. */
export async function loader({ request, params }: Route.LoaderArgs) {
  const { token } = await requireCustomer(request, ownReviewPath(params.listing))
  const path = `${ownPicturesRoute(params.id)}/${encodeURIComponent(params.picture)}`
  return sendPicture(path, bearer(token))
}
