import { data, redirect } from "react-router"
import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"
import type { CartForm } from "./cart-form.server"
import type { CartOutcome } from "./cart-outcome"

const WithCodes = z.object({
  cart: z.object({ promotions: z.array(z.object({ code: z.string().nullish() })).nullish() }),
})

/** Uses a code in a cart or drops it; a code that takes nothing off is not kept, and said so. */
export async function changeCodes(
  cartId: string,
  { intent, code: typed }: Extract<CartForm, { code: string }>
) {
  const path = `/store/carts/${encodeURIComponent(cartId)}/promotions`
  // Codes are capitals: telephones begin a word with one, and write the rest small.
  const code = typed.toUpperCase()
  const refused = (reason: string, status: number) =>
    data<CartOutcome>({ ok: false, intent, lineId: null, code: reason }, { status })
  try {
    const method = intent === "use-code" ? "POST" : "DELETE"
    const { cart } = await askBackend(WithCodes, path, { method, body: { promo_codes: [code] } })
    if (intent === "use-code" && !cart.promotions?.some((kept) => kept.code === code)) {
      return refused("shop.voucher_not_for_cart", 400)
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.isTemporary) throw error
    const isTooOften = error.code === "ocop.too_many_tries"
    return isTooOften ? refused(error.code, 429) : refused("shop.voucher_unknown", 400)
  }
  return redirect(shopPath("/gio-hang"), 303)
}
