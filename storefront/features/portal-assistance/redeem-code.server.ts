import { RedeemedAssistanceResponse } from "@ocop/contract"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"

/** The token with which an officer is in the portal; null for a code that no longer opens it. @throws BackendError */
export async function redeemCode(code: string): Promise<string | null> {
  try {
    const { token } = await askBackend(RedeemedAssistanceResponse, "/store/assistance-codes", {
      method: "POST",
      body: { code },
    })
    return token
  } catch (error) {
    if (error instanceof BackendError && !error.isTemporary) return null
    throw error
  }
}
