import { DongAmount } from "@ocop/contract"
import * as z from "zod"
import { askBackend } from "~/platform/backend.server"

const PaymentCollection = z.object({
  payment_collection: z.object({ id: z.string(), amount: DongAmount }),
})

/**
 * Begins a fresh payment for the cart as it is now; Medusa drops the one that was begun before.
 *
 * @returns the amount it is for, which must be the cart's total
 */
export async function startPayment(cartId: string, providerId: string): Promise<number> {
  const { payment_collection: collection } = await askBackend(
    PaymentCollection,
    "/store/payment-collections",
    {
      method: "POST",
      body: { cart_id: cartId },
    }
  )
  const path = `/store/payment-collections/${encodeURIComponent(collection.id)}/payment-sessions`
  const started = await askBackend(PaymentCollection, path, {
    method: "POST",
    body: { provider_id: providerId },
  })
  return started.payment_collection.amount
}
