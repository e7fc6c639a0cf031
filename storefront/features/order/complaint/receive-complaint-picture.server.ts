import { redirect } from "react-router"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import { receivePicture } from "~/platform/receive-picture.server"
import { complaintRoute, orderComplaintPath } from "./order-complaint-path"

/** A buyer's picture goes to the backend while it arrives; then back to the complaint, which says how it went. */
export async function receiveComplaintPicture(request: Request, token: string, id: string) {
  const code = await receivePicture(request, `${complaintRoute(token, id)}/pictures`)
  if (code === "ocop.complaint_not_found" || code === "ocop.checkout_not_found") throw notFound()
  const trouble = code && `?loi=${encodeURIComponent(code)}`
  return redirect(shopPath(orderComplaintPath(token, id)) + trouble, 303)
}
