import { loadOrder } from "~/features/order/load-order.server"
import { OrderPage } from "~/features/order/order-page"
import { privateMeta } from "~/features/order/private-meta"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { useShopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/order"

export async function loader({ params }: Route.LoaderArgs) {
  return { checkout: await loadOrder(params.token) }
}

export function headers() {
  return {
    "Cache-Control": "private, no-store",
    "X-Robots-Tag": "noindex",
    "Referrer-Policy": "no-referrer",
  }
}

export function meta({ loaderData }: Route.MetaArgs) {
  return privateMeta(
    loaderData
      ? m.order_title({ number: loaderData.checkout.display_id })
      : m.error_not_found_title()
  )
}

export default function OrderRoute({ loaderData, params }: Route.ComponentProps) {
  const link = useShopOrigin() + shopPath(`/don-hang/${encodeURIComponent(params.token)}`)
  return <OrderPage checkout={loaderData.checkout} link={link} />
}
