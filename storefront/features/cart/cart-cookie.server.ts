import * as z from "zod"
import { signedCookie } from "~/platform/signed-cookie.server"

const MONTH_SECONDS = 30 * 24 * 60 * 60
const cartCookie = signedCookie("gio-hang", MONTH_SECONDS)

/** The id of this browser's cart; null without one, or when the cookie was tampered with. */
export async function readCartId(request: Request): Promise<string | null> {
  const value: unknown = await cartCookie().parse(request.headers.get("Cookie"))
  return z.string().min(1).max(64).safeParse(value).data ?? null
}

/** `Set-Cookie` that keeps the cart for another month. */
export function keepCart(cartId: string): Promise<string> {
  return cartCookie().serialize(cartId)
}

/** `Set-Cookie` that forgets the cart: it has become an order, or is gone. */
export function forgetCart(): Promise<string> {
  return cartCookie().serialize("", { maxAge: 0 })
}
