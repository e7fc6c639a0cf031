import { data, redirect } from "react-router"
import * as z from "zod"
import { keepCart } from "~/features/cart/cart-cookie.server"
import { openCartId } from "~/features/cart/start-cart.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { notFound } from "~/platform/page-refusal.server"
import type { AccountOutcome } from "./account-outcome"
import { bearer } from "./token-cookie.server"

const Lines = z.object({
  orders: z.array(
    z.object({
      items: z.array(
        z.object({
          variant_id: z.string().nullish(),
          title: z.string(),
          product_title: z.string().nullish(),
          quantity: z.number().int(),
        })
      ),
    })
  ),
})

/**
 * Puts what an order held into the cart again, at the prices of today: all of it leads to the cart, and where
 * something is not sold any more the page says what and why. The list is asked and not the order itself, since only
 * the list looks at whose it is.
 */
export async function reorder(request: Request, token: string, orderId: string) {
  const query = new URLSearchParams({ id: orderId, fields: "id,*items" })
  const { orders } = await askBackend(Lines, `/store/orders?${query}`, { headers: bearer(token) })
  const lines = orders[0]?.items
  if (!lines) throw notFound()
  const cartId = await openCartId(request)
  const missing: { title: string; code: string }[] = []
  // One after the other: they all write the same cart.
  for (const { variant_id, quantity, title, product_title } of lines) {
    const code = await addLine(cartId, variant_id ?? "", quantity)
    if (code) missing.push({ title: product_title ?? title, code })
  }
  const headers = { "Set-Cookie": await keepCart(cartId) }
  if (missing.length === 0) return redirect(shopPath("/gio-hang"), { status: 303, headers })
  const added = lines.length - missing.length
  return data<AccountOutcome>({ form: "reorder", added, missing }, { headers })
}

/** @returns why it is not in the cart; null when it is */
async function addLine(
  cartId: string,
  variant_id: string,
  quantity: number
): Promise<string | null> {
  try {
    const path = `/store/carts/${encodeURIComponent(cartId)}/line-items`
    await askBackend(z.unknown(), path, { method: "POST", body: { variant_id, quantity } })
    return null
  } catch (error) {
    if (!(error instanceof BackendError) || error.isTemporary) throw error
    return error.code
  }
}
