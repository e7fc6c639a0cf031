import { privateMeta } from "~/features/order/private-meta"
import { changeOrderInList } from "~/features/portal-orders/change-order.server"
import { loadOrders } from "~/features/portal-orders/load-orders.server"
import { OrdersPage } from "~/features/portal-orders/orders-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/orders"

export function loader({ request, url }: Route.LoaderArgs) {
  return loadPage(() => loadOrders(request, url))
}

export function action({ request, url }: Route.ActionArgs) {
  return loadPage(() => changeOrderInList(request, url))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_orders_title())
}

export default function OrdersRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <OrdersPage data={loaderData} trouble={actionData?.trouble} />
}
