import { ParcelsResponse } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import type { Cart } from "./cart"
import { readStoreCart, type StoreCart } from "./cart-answer.server"
import { agreeOnSums, groupCart } from "./group-cart"

export type OpenCart = { store: StoreCart; cart: Cart }

/** The cart with its parcels; null when it is gone or has become an order. */
export async function loadOpenCart(cartId: string | null): Promise<OpenCart | null> {
  if (!cartId) return null
  const [store, first] = await Promise.all([readStoreCart(cartId), readParcels(cartId)])
  const parcels = store && first && !agreeOnSums(store, first) ? await readParcels(cartId) : first
  return store && parcels && !store.completed_at ? { store, cart: groupCart(store, parcels) } : null
}

/** The cart as its own page shows it: an empty one is no cart. */
export async function loadCart(cartId: string | null): Promise<Cart | null> {
  const open = await loadOpenCart(cartId)
  return open && open.cart.count > 0 ? open.cart : null
}

async function readParcels(cartId: string) {
  try {
    return (await askBackend(ParcelsResponse, `/store/carts/${encodeURIComponent(cartId)}/parcels`))
      .parcels
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) return null
    throw error
  }
}
