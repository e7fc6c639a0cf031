import { privateMeta } from "~/features/order/private-meta"
import { changeOrder } from "~/features/portal-orders/change-order.server"
import { loadOrder } from "~/features/portal-orders/load-order.server"
import { OrderPage } from "~/features/portal-orders/order-page"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/order"

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const data = await loadPage(() => loadOrder(request, params.id))
  return { data, done: url.searchParams.get("xong") }
}

export function action({ request, params }: Route.ActionArgs) {
  return loadPage(() => changeOrder(request, params.id))
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.portal_orders_title())
}

export default function OrderRoute({ loaderData, actionData }: Route.ComponentProps) {
  const { data, done } = loaderData
  return (
    <OrderPage
      key={data.order.id}
      data={data}
      done={done}
      trouble={actionData?.trouble}
      failed={actionData?.deed}
    />
  )
}
