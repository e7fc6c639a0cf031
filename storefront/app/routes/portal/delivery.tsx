import { data } from "react-router"
import { privateMeta } from "~/features/order/private-meta"
import { DeliveryPage } from "~/features/portal-delivery/delivery-page"
import { loadDelivery } from "~/features/portal-delivery/load-delivery.server"
import { saveDelivery } from "~/features/portal-delivery/save-delivery.server"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/delivery"

export function loader({ request }: Route.LoaderArgs) {
  return loadPage(() => loadDelivery(request))
}

export async function action({ request }: Route.ActionArgs) {
  const outcome = await loadPage(() => saveDelivery(request))
  return data(outcome, { status: outcome.done ? 200 : 400 })
}

export function meta() {
  return privateMeta(m.portal_delivery_title())
}

export default function PortalDeliveryRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <DeliveryPage data={loaderData} outcome={actionData} />
}
