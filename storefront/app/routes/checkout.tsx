import { redirect, type ShouldRevalidateFunctionArgs } from "react-router"
import { BusyCheckout } from "~/features/checkout/busy-checkout"
import { CheckoutPage } from "~/features/checkout/checkout-page"
import { loadCheckout } from "~/features/checkout/load-checkout.server"
import { submitCheckout } from "~/features/checkout/submit-checkout.server"
import { privateMeta } from "~/features/order/private-meta"
import { errorKind } from "~/features/shell/error-kind"
import { ErrorPage } from "~/features/shell/error-page"
import { shopPath } from "~/platform/i18n/shop-path"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/checkout"

export async function loader({ request }: Route.LoaderArgs) {
  const checkout = await loadPage(() => loadCheckout(request))
  if (!checkout) throw redirect(shopPath("/gio-hang"), 303)
  return checkout
}

export function action({ request }: Route.ActionArgs) {
  return submitCheckout(request)
}

/** While the backend is silent the page stays as it is: loading it again would lose what was typed. */
export function shouldRevalidate({
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return actionStatus === 503 ? false : defaultShouldRevalidate
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.checkout_title(), m.checkout_description())
}

export default function CheckoutRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <CheckoutPage checkout={loaderData} sentBack={actionData} />
}

export function ErrorBoundary({ error, actionData }: Route.ErrorBoundaryProps) {
  return actionData && errorKind(error) === "busy" ? (
    <BusyCheckout sentBack={actionData} />
  ) : (
    <ErrorPage error={error} />
  )
}
