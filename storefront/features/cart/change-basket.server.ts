import { redirect } from "react-router"
import * as z from "zod"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { keepCart } from "./cart-cookie.server"
import type { CartForm } from "./cart-form.server"
import { loadOpenCart } from "./load-cart.server"

type BasketForm = Extract<CartForm, { basket_id: string }>

/** Puts baskets in, sets how many there are, or takes them out; all lines of one go together. */
export async function changeBasket(cartId: string, form: BasketForm): Promise<Response> {
  const path = `/store/carts/${encodeURIComponent(cartId)}/baskets`
  const body = { basket_id: form.basket_id, count: await countOf(cartId, form) }
  await askBackend(z.unknown(), path, { method: "POST", body })
  const headers = { "Set-Cookie": await keepCart(cartId) }
  const added =
    form.intent === "add-basket" ? `?vua-them=${encodeURIComponent(form.basket_id)}` : ""
  return redirect(shopPath("/gio-hang") + added, { status: 303, headers })
}

/** The backend is told how many there shall be: so what is sent twice is there once. */
async function countOf(cartId: string, form: BasketForm): Promise<number> {
  if (form.intent === "remove-basket") return 0
  if (form.intent === "set-basket") return Math.max(0, form.quantity + (form.step ?? 0))
  const open = await loadOpenCart(cartId)
  const held = open?.cart.baskets.find(({ id }) => id === form.basket_id)
  return (held?.count ?? 0) + form.quantity
}
