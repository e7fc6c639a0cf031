import { CardReturn } from "@ocop/contract"
import { redirect } from "react-router"
import { forgetCart } from "~/features/cart/cart-cookie.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { shopPath } from "~/platform/i18n/shop-path"

/**
 * A buyer is back from the card page: on to the order, or back to the checkout with words. Opened twice it leads to
 * the same order. Null when the result could not be asked for: whoever has paid must not be told to pay again.
 */
export async function returnFromCard(checkout: string): Promise<Response | null> {
  try {
    const returned = await askBackend(CardReturn, "/store/card-payments", {
      method: "POST",
      body: { checkout },
    })
    switch (returned.state) {
      case "placed": {
        const headers = { "Set-Cookie": await forgetCart() }
        const order = shopPath(`/don-hang/${encodeURIComponent(returned.token)}`)
        return redirect(order, { status: 303, headers })
      }
      case "unpaid":
        return backToCheckout("quay-lai")
      case "ended":
        return backToCheckout("het-han")
      case "refused":
        return backToCheckout("tu-choi")
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.isNotFound || error.status === 400) return backToCheckout("het-han")
    console.error(`Return from the card page: ${error.message}`)
    return null
  }
}

const backToCheckout = (outcome: string) => redirect(shopPath(`/dat-hang?the=${outcome}`), 303)
