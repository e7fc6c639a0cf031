import { CheckoutResponse } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import { loadPage, notFound } from "~/platform/page-refusal.server"

/**
 * A placed order, for whoever holds its link. Any token that opens none is "no such page", whatever the
 * backend says about it: nobody learns which orders exist.
 */
export function loadOrder(token: string) {
  return loadPage(async () => {
    try {
      return (await askBackend(CheckoutResponse, `/store/checkouts/${encodeURIComponent(token)}`))
        .checkout
    } catch (error) {
      if (error instanceof BackendError && !error.isTemporary) throw notFound()
      throw error
    }
  })
}
