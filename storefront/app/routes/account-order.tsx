import { redirect } from "react-router"
import { orderLinkOf } from "~/features/account/orders.server"
import { requireCustomer } from "~/features/account/require-customer.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { loadPage, notFound } from "~/platform/page-refusal.server"
import type { Route } from "./+types/account-order"

/** `/tai-khoan/don-hang/:id` leads to the order's page; someone else's order is no such page. */
export async function loader({ request, params, url }: Route.LoaderArgs) {
  const token = await loadPage(async () => {
    const signedIn = await requireCustomer(request, url.pathname)
    return orderLinkOf(signedIn.token, params.id)
  })
  if (!token) throw notFound()
  return redirect(shopPath(`/don-hang/${encodeURIComponent(token)}`), 303)
}

/** A page, and not a file, so that a missing order gets the shop's own 404 face. */
export default function AccountOrder() {
  return null
}
