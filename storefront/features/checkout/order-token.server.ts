import { IssueCheckoutLinkResponse } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"

/** The signed link of the order this cart has become; null while it has become none. */
export async function orderTokenOf(cartId: string): Promise<string | null> {
  try {
    const body = { cart_id: cartId }
    return (
      await askBackend(IssueCheckoutLinkResponse, "/store/checkouts", { method: "POST", body })
    ).token
  } catch (error) {
    if (error instanceof BackendError && error.isNotFound) return null
    throw error
  }
}
