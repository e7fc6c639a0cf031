import { BANKS } from "@ocop/rules"
import { doAfterOrder } from "~/features/order/after/do-after-order.server"
import { loadOrder } from "~/features/order/load-order.server"
import { OrderPage } from "~/features/order/order-page"
import { privateMeta } from "~/features/order/private-meta"
import { VIETQR_PROVIDER } from "~/features/checkout/payment-methods"
import { loadTransfer } from "~/features/transfer/load-transfer.server"
import { TransferSection } from "~/features/transfer/transfer-section"
import { loadPage } from "~/platform/page-refusal.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { m } from "~/platform/paraglide/messages"
import { useShopOrigin } from "~/platform/shop-origin"
import type { Route } from "./+types/order"

export async function loader({ params }: Route.LoaderArgs) {
  const checkout = await loadOrder(params.token)
  const byTransfer = checkout.payment.provider_id === VIETQR_PROVIDER
  const transfer = byTransfer ? await loadPage(() => loadTransfer(params.token)) : null
  const banks = BANKS.map(({ bin, name }) => ({ bin, name }))
  return {
    checkout,
    transfer,
    banks,
    formKey: crypto.randomUUID(),
    now: new Date().toISOString(),
  }
}

export function action({ request, params }: Route.ActionArgs) {
  return doAfterOrder(request, params.token)
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

export default function OrderRoute({ loaderData, actionData, params }: Route.ComponentProps) {
  const link = useShopOrigin() + shopPath(`/don-hang/${encodeURIComponent(params.token)}`)
  const { transfer, now, ...order } = loaderData
  const path = shopPath(`/don-hang/${encodeURIComponent(params.token)}`)
  return (
    <OrderPage {...order} token={params.token} link={link} trouble={actionData?.code ?? null}>
      {transfer && <TransferSection transfer={transfer} path={path} now={now} />}
    </OrderPage>
  )
}
