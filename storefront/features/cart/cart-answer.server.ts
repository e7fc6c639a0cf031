import { BasketMark, DongAmount } from "@ocop/contract"
import * as z from "zod"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"

/** What the shop reads of Medusa's cart; amounts are whole đồng. */
export const StoreCart = z.object({
  id: z.string(),
  completed_at: z.string().nullish(),
  email: z.string().nullish(),
  total: DongAmount,
  metadata: z.record(z.string(), z.unknown()).nullish(),
  customer: z.object({ id: z.string() }).nullish(),
  shipping_address: z
    .object({
      first_name: z.string().nullish(),
      last_name: z.string().nullish(),
      phone: z.string().nullish(),
      address_1: z.string().nullish(),
      city: z.string().nullish(),
      province: z.string().nullish(),
    })
    .nullish(),
  shipping_methods: z.array(z.object({ shipping_option_id: z.string().nullish() })).nullish(),
  items: z.array(
    z.object({
      id: z.string(),
      variant_id: z.string().nullable(),
      title: z.string(),
      product_title: z.string().nullish(),
      variant_title: z.string().nullish(),
      product_handle: z.string().nullish(),
      thumbnail: z.string().nullish(),
      quantity: z.number().int(),
      unit_price: DongAmount,
      total: DongAmount,
      created_at: z.string().nullish(),
      /** Of a basket: a mark that the market alone can set. */
      metadata: z.object({ ocop_basket: BasketMark.optional().catch(undefined) }).nullish(),
    })
  ),
})
export type StoreCart = z.infer<typeof StoreCart>

const CartAnswer = z.object({ cart: StoreCart })

/** Medusa's cart, also a completed one; null when there is none with this id. */
export async function readStoreCart(cartId: string): Promise<StoreCart | null> {
  try {
    const path = `/store/carts/${encodeURIComponent(cartId)}?fields=${encodeURIComponent("+items.total")}`
    return (await askBackend(CartAnswer, path)).cart
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) return null
    throw error
  }
}
