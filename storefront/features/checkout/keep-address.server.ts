import * as z from "zod"
import { bearer } from "~/features/account/token-cookie.server"
import { BackendError } from "~/platform/backend-error"
import { askBackend } from "~/platform/backend.server"
import type { Delivery } from "./check-delivery.server"
import { medusaAddress } from "./medusa-address"

/** Keeps where an order goes in the address book. The order is placed by now: that it cannot be kept is only noted. */
export async function keepAddress(token: string, delivery: Delivery): Promise<void> {
  try {
    await askBackend(z.unknown(), "/store/customers/me/addresses", {
      method: "POST",
      body: medusaAddress(delivery),
      headers: bearer(token),
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    console.error(`Address not kept: ${error.code}`)
  }
}
