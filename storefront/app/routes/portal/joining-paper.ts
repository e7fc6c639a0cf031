import { redirect } from "react-router"
import { sendPaper } from "~/features/portal-joining/papers.server"
import { shopPath } from "~/platform/i18n/shop-path"
import type { Route } from "./+types/joining-paper"

/** `POST /nha-san-xuat/ho-so/giay/:kind`: a form with one `file`. */
export function action({ request, params }: Route.ActionArgs) {
  return sendPaper(request, params.kind)
}

/** Whoever comes back to this address, from signing in for instance, means the page. */
export function loader() {
  return redirect(shopPath("/nha-san-xuat/ho-so"), 303)
}
