import { CheckoutTransferResponse, type CheckoutTransfer } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"

/** What the buyer of an order is to transfer; null where the link opens no such order. */
export async function loadTransfer(token: string): Promise<CheckoutTransfer | null> {
  try {
    return (await askBackend(CheckoutTransferResponse, transferPath(token))).transfer
  } catch (error) {
    if (error instanceof BackendError && !error.isTemporary) return null
    throw error
  }
}

/** Cancels an order that waits for its transfer; one that is paid meanwhile stays. */
export async function cancelTransfer(token: string): Promise<void> {
  const path = `${transferPath(token)}/cancel`
  await askBackend(CheckoutTransferResponse, path, { method: "POST", body: {} })
}

const transferPath = (token: string) => `/store/checkouts/${encodeURIComponent(token)}/transfer`
