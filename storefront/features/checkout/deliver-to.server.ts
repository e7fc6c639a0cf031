import * as z from "zod"
import type { Cart } from "~/features/cart/cart"
import { readCartId } from "~/features/cart/cart-cookie.server"
import { loadOpenCart } from "~/features/cart/load-cart.server"
import { askBackend } from "~/platform/backend.server"

const PROVINCE = /^\d{2}$/

/**
 * Notes on the cart where it goes, as soon as that is known, so that delivery is priced for there and the total on
 * the button is the one that is ordered. What else is known of the address stays, but for the commune.
 *
 * @returns the cart at its new prices; null when there is none, or no such province
 */
export async function deliverTo(request: Request, province: string): Promise<Cart | null> {
  if (!PROVINCE.test(province)) return null
  const cartId = await readCartId(request)
  const open = await loadOpenCart(cartId)
  if (!open || !cartId) return null
  const address = open.store.shipping_address
  if (address?.province === province) return open.cart
  const { first_name, last_name, phone, address_1 } = address ?? {}
  await askBackend(z.unknown(), `/store/carts/${encodeURIComponent(cartId)}`, {
    method: "POST",
    body: {
      shipping_address: { first_name, last_name, phone, address_1, province, country_code: "vn" },
    },
  })
  return (await loadOpenCart(cartId))?.cart ?? null
}
