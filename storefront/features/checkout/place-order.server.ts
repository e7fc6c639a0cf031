import { ParcelsResponse } from "@ocop/contract"
import { PAYMENT_PROVIDERS, type Gift } from "@ocop/rules"
import * as z from "zod"
import { attachCartTo } from "~/features/account/attach-cart.server"
import { readStoreCart } from "~/features/cart/cart-answer.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { getLocale } from "~/platform/paraglide/runtime"
import type { Delivery } from "./check-delivery.server"
import { medusaAddress } from "./medusa-address"
import { oncePerCart } from "./once-per-cart.server"
import { orderTokenOf } from "./order-token.server"
import { startPayment } from "./start-payment.server"

export type OrderRequest = {
  cartId: string
  /** Of who is signed in; null for a guest. */
  customerToken: string | null
  delivery: Delivery
  /** Null for an order of one's own. */
  gift: Gift | null
  choices: Record<string, string>
  providerId: string
  /** The total that was on the button; no other is ever ordered. */
  seenTotal: number
}

/** An order, or the code of why there is none: a refusal of the backend or one of `shop.*` (see order-words). */
export type Placed =
  | { ok: true; token: string }
  /** To be paid on a page elsewhere first. */
  | { ok: true; payAt: string }
  | { ok: false; code: string }

/**
 * Turns the cart into an order. Safe to repeat: a cart that has become an order answers with that order, also
 * when the answer of the first try was lost on its way.
 */
export function placeOrder(order: OrderRequest): Promise<Placed> {
  return oncePerCart(order.cartId, async () => {
    try {
      return await attempt(order)
    } catch (error) {
      if (!(error instanceof BackendError)) throw error
      const token = await orderTokenOf(order.cartId).catch(() => null)
      if (token) return { ok: true, token }
      console.error(`Order refused: ${error.message}`)
      return { ok: false, code: error.code }
    }
  })
}

async function attempt(order: OrderRequest): Promise<Placed> {
  const { cartId } = order
  const path = `/store/carts/${encodeURIComponent(cartId)}`
  if (order.customerToken) await attachCartTo(order.customerToken, cartId)
  await askBackend(z.unknown(), path, { method: "POST", body: cartDetails(order) })
  const { parcels } = await askBackend(ParcelsResponse, `${path}/parcels`, {
    method: "POST",
    body: { choices: order.choices },
  })
  if (parcels.some(({ problems }) => problems.length > 0))
    return { ok: false, code: "shop.cart_problems" }

  const cart = await readStoreCart(cartId)
  if (cart?.total !== order.seenTotal) return { ok: false, code: "shop.total_changed" }
  const payment = await startPayment(cartId, order.providerId).catch((error: unknown) => {
    if (order.providerId !== PAYMENT_PROVIDERS.card || !(error instanceof BackendError)) throw error
    throw new BackendError(error.status, "shop.card_down", error.message)
  })
  if (payment.amount !== cart.total) return { ok: false, code: "ocop.payment_stale" }
  if (payment.url) return { ok: true, payAt: payment.url }

  const Completion = z.object({ type: z.enum(["order", "cart"]) })
  const { type } = await askBackend(Completion, `${path}/complete`, { method: "POST", body: {} })
  return type === "order" ? orderOf(cartId) : { ok: false, code: "shop.payment_failed" }
}

async function orderOf(cartId: string): Promise<Placed> {
  const token = await orderTokenOf(cartId)
  return token ? { ok: true, token } : { ok: false, code: "shop.backend_failed" }
}

/** The e-mail of someone who is signed in is the account's: sending another would take the order out of it. */
function cartDetails({ delivery, gift, customerToken }: OrderRequest) {
  return {
    shipping_address: medusaAddress(delivery),
    metadata: { note: delivery.note, language: getLocale(), gift },
    ...(customerToken || !delivery.email ? {} : { email: delivery.email }),
  }
}
