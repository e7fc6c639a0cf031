import { readCartId } from "~/features/cart/cart-cookie.server"
import { askDoorToken } from "~/features/password/token-of.server"
import { attachCartTo } from "./attach-cart.server"
import { keepToken } from "./token-cookie.server"

/** @throws BackendError 401 when address and password do not belong together, 429 after too many tries */
export function askToken(email: string, password: string): Promise<string> {
  return askDoorToken("customer", email, password)
}

/** Signs in: the browser's cart becomes the customer's. @returns `Set-Cookie` */
export async function signIn(request: Request, token: string): Promise<string> {
  const cartId = await readCartId(request)
  if (cartId) await attachCartTo(token, cartId)
  return keepToken(token)
}
