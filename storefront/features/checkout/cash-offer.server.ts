import { CashOfferResponse, type CashOffer } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"

/** May this cart be paid at the door; null when the backend cannot say now, which stands in nobody's way. */
export async function cashOffer(cartId: string): Promise<CashOffer | null> {
  try {
    const path = `/store/carts/${encodeURIComponent(cartId)}/cash`
    return (await askBackend(CashOfferResponse, path)).cash
  } catch (error) {
    if (error instanceof BackendError) return null
    throw error
  }
}
