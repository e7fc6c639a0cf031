import { redirect } from "react-router"
import { orderComplaintPath } from "~/features/order/complaint/order-complaint-path"
import { receiveComplaintPicture } from "~/features/order/complaint/receive-complaint-picture.server"
import { shopPath } from "~/platform/i18n/shop-path"
import type { Route } from "./+types/order-complaint-picture"

/** `POST /don-hang/:token/khieu-nai/:id/anh`: a form with one `file`. */
export function action({ request, params }: Route.ActionArgs) {
  return receiveComplaintPicture(request, params.token, params.id)
}

/** Whoever opens this address means the page. */
export function loader({ params }: Route.LoaderArgs) {
  return redirect(shopPath(orderComplaintPath(params.token, params.id)), 303)
}
