import * as z from "zod"
import { readCartId } from "~/features/cart/cart-cookie.server"
import { askBackend } from "~/platform/backend.server"
import { attachCartTo } from "./attach-cart.server"
import { keepToken } from "./token-cookie.server"

const TokenAnswer = z.object({ token: z.string() })

/** Medusa compares addresses letter by letter, people do not. */
export function normalEmail(email: string): string {
  return email.normalize("NFC").trim().toLowerCase()
}

/** @throws BackendError 401 when address and password do not belong together */
export async function askToken(email: string, password: string): Promise<string> {
  const body = { email: normalEmail(email), password }
  return (await askBackend(TokenAnswer, "/auth/customer/emailpass", { method: "POST", body })).token
}

/** Signs in: the browser's cart becomes the customer's. @returns `Set-Cookie` */
export async function signIn(request: Request, token: string): Promise<string> {
  const cartId = await readCartId(request)
  if (cartId) await attachCartTo(token, cartId)
  return keepToken(token)
}
