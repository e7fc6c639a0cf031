import * as z from "zod"
import { attachCart } from "~/features/account/attach-cart.server"
import { askBackend } from "~/platform/backend.server"
import { env } from "~/platform/env.server"
import { readCartId } from "./cart-cookie.server"
import { readStoreCart } from "./cart-answer.server"

const NewCart = z.object({ cart: z.object({ id: z.string() }) })

/** The browser's cart, or a new one: carts are made when the first article goes in, and after each order. */
export async function openCartId(request: Request): Promise<string> {
  const kept = await readCartId(request)
  const cart = kept ? await readStoreCart(kept) : null
  if (cart && !cart.completed_at) return cart.id
  const { cart: fresh } = await askBackend(NewCart, "/store/carts", {
    method: "POST",
    body: { region_id: env().REGION_ID },
  })
  await attachCart(request, fresh.id)
  return fresh.id
}
