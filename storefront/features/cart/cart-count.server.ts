import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"

const CountAnswer = z.object({
  cart: z.object({
    completed_at: z.string().nullish(),
    items: z.array(z.object({ quantity: z.number().int() })).nullish(),
  }),
})

/** Units in the cart, for the header; 0 for a cart that is gone or has become an order. */
export async function countCart(cartId: string | null): Promise<number> {
  if (!cartId) return 0
  try {
    const fields = encodeURIComponent("id,completed_at,items.quantity")
    const { cart } = await askBackend(
      CountAnswer,
      `/store/carts/${encodeURIComponent(cartId)}?fields=${fields}`
    )
    return cart.completed_at
      ? 0
      : (cart.items ?? []).reduce((count, { quantity }) => count + quantity, 0)
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) return 0
    throw error
  }
}
