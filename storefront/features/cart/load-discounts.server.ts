import { CartDiscountsResponse } from "@ocop/contract"
import { askBackend } from "~/platform/backend.server"
import { BackendError } from "~/platform/backend-error"
import type { CartDiscount } from "./cart-discount"

/** Read after the cart, which drops what does not hold any more; none when they can't be read: sums stand without. */
export async function loadDiscounts(cartId: string): Promise<CartDiscount[]> {
  try {
    const path = `/store/carts/${encodeURIComponent(cartId)}/discounts`
    return (await askBackend(CartDiscountsResponse, path)).discounts
  } catch (error) {
    if (error instanceof BackendError) return []
    throw error
  }
}
