import { data, redirect } from "react-router"
import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import { keepCart, readCartId } from "./cart-cookie.server"
import { CartForm } from "./cart-form.server"
import type { CartOutcome } from "./cart-outcome"
import { changeBasket } from "./change-basket.server"
import { changeCodes } from "./change-codes.server"
import { openCartId } from "./start-cart.server"

const Anything = z.unknown()

/** The one action behind every form that changes the cart. */
export async function changeCart(request: Request) {
  const sent = Object.fromEntries(await request.formData())
  const form = CartForm.safeParse(sent)
  if (!form.success && sent.intent === "use-code")
    return refused("use-code", null, "shop.voucher_unknown")
  if (!form.success)
    return refused(intentOf(sent.intent), lineOf(sent.line_id), "ocop.quantity_invalid")
  try {
    return await apply(request, form.data)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const line =
      "line_id" in form.data
        ? form.data.line_id
        : form.data.intent === "set-basket" || form.data.intent === "remove-basket"
          ? form.data.basket_id
          : null
    return refused(form.data.intent, line, error.code, error.isTemporary ? 503 : 400)
  }
}

async function apply(request: Request, form: CartForm) {
  const cartId =
    form.intent === "add" || form.intent === "add-basket"
      ? await openCartId(request)
      : await readCartId(request)
  if (!cartId) return redirect(shopPath("/gio-hang"), 303)
  if (form.intent === "use-code" || form.intent === "drop-code") return changeCodes(cartId, form)
  if ("basket_id" in form) return changeBasket(cartId, form)
  const path = `/store/carts/${encodeURIComponent(cartId)}/line-items`
  if (form.intent === "add") {
    const { variant_id, quantity } = form
    await askBackend(Anything, path, { method: "POST", body: { variant_id, quantity } })
  } else {
    const line = `${path}/${encodeURIComponent(form.line_id)}`
    const quantity = form.intent === "remove" ? 0 : form.quantity + (form.step ?? 0)
    if (quantity <= 0) await askBackend(Anything, line, { method: "DELETE" })
    else await askBackend(Anything, line, { method: "POST", body: { quantity } })
  }
  const headers = { "Set-Cookie": await keepCart(cartId) }
  if (form.stay) return data<CartOutcome>({ ok: true, intent: form.intent }, { headers })
  const added = form.intent === "add" ? `?vua-them=${encodeURIComponent(form.variant_id)}` : ""
  return redirect(shopPath("/gio-hang") + added, { status: 303, headers })
}

function refused(intent: CartOutcome["intent"], lineId: string | null, code: string, status = 400) {
  return data<CartOutcome>({ ok: false, intent, lineId, code }, { status })
}

function intentOf(sent: unknown): CartOutcome["intent"] {
  return sent === "update" || sent === "remove" || sent === "set-basket" ? sent : "add"
}

function lineOf(sent: unknown): string | null {
  return typeof sent === "string" ? sent : null
}
