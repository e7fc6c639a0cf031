import { COMPLAINT_PICTURES } from "@ocop/rules"
import { loadOrderComplaint } from "~/features/order/complaint/load-order-complaint.server"
import { orderComplaintPath } from "~/features/order/complaint/order-complaint-path"
import { OrderComplaintPage } from "~/features/order/complaint/order-complaint-page"
import { writeInComplaint } from "~/features/order/complaint/write-in-complaint.server"
import { privateMeta } from "~/features/order/private-meta"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/order-complaint"

export async function loader({ params, url }: Route.LoaderArgs) {
  const complaint = await loadOrderComplaint(params.token, params.id)
  return {
    complaint,
    mostPictures: COMPLAINT_PICTURES,
    formKey: crypto.randomUUID(),
    isNew: url.searchParams.has("moi"),
    pictureTrouble: url.searchParams.get("loi"),
  }
}

export function action({ request, params }: Route.ActionArgs) {
  return writeInComplaint(request, params.token, params.id)
}

export function headers() {
  return {
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
  }
}

export function meta() {
  return privateMeta(m.after_order_complain())
}

export default function OrderComplaintRoute(props: Route.ComponentProps) {
  const { loaderData, actionData, params } = props
  return (
    <OrderComplaintPage
      {...loaderData}
      order={`/don-hang/${encodeURIComponent(params.token)}`}
      path={orderComplaintPath(params.token, params.id)}
      trouble={actionData ?? null}
    />
  )
}
