import { readCartId } from "~/features/cart/cart-cookie.server"
import { CartPage } from "~/features/cart/cart-page"
import { changeCart } from "~/features/cart/change-cart.server"
import { loadDiscounts } from "~/features/cart/load-discounts.server"
import { loadCart } from "~/features/cart/load-cart.server"
import { privateMeta } from "~/features/order/private-meta"
import { loadPage } from "~/platform/page-refusal.server"
import { m } from "~/platform/paraglide/messages"
import type { Route } from "./+types/cart"

export async function loader({ request, url }: Route.LoaderArgs) {
  const cartId = await readCartId(request)
  const cart = await loadPage(() => loadCart(cartId))
  const discounts = cart && cart.discountTotal > 0 ? await loadDiscounts(cart.id) : []
  const added = url.searchParams.get("vua-them")
  const line =
    cart?.baskets.find(({ id }) => id === added) ??
    cart?.groups.flatMap(({ lines }) => lines).find(({ variantId }) => variantId === added)
  return { cart, discounts, added: line?.title ?? null }
}

export function action({ request }: Route.ActionArgs) {
  return changeCart(request)
}

export function headers() {
  return { "Cache-Control": "private, no-store" }
}

export function meta() {
  return privateMeta(m.cart_title())
}

export default function CartRoute({ loaderData, actionData }: Route.ComponentProps) {
  return <CartPage {...loaderData} outcome={actionData} />
}
