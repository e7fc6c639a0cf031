import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { bearer, readToken } from "./token-cookie.server"

/**
 * Gives the cart to whoever is signed in, so that its order shows in the account; does nothing for a guest.
 * A refusal is no reason to lose the cart: it then stays a guest's.
 */
export async function attachCart(request: Request, cartId: string): Promise<void> {
  const token = await readToken(request)
  if (token) await attachCartTo(token, cartId)
}

export async function attachCartTo(token: string, cartId: string): Promise<void> {
  try {
    await askBackend(z.unknown(), `/store/carts/${encodeURIComponent(cartId)}/customer`, {
      method: "POST",
      body: {},
      headers: bearer(token),
    })
  } catch (error) {
    if (!(error instanceof BackendError) || error.isTemporary) throw error
  }
}
