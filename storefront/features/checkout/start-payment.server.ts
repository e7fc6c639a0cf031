import { DongAmount } from "@ocop/contract"
import * as z from "zod"
import { askBackend } from "~/platform/backend.server"
import { getLocale } from "~/platform/paraglide/runtime"

const PaymentCollection = z.object({
  payment_collection: z.object({
    id: z.string(),
    amount: DongAmount,
    payment_sessions: z
      .array(z.object({ provider_id: z.string(), data: z.object({ url: z.string().nullish() }) }))
      .optional(),
  }),
})

/**
 * Begins a fresh payment for the cart as it is now; Medusa drops the one that was begun before.
 *
 * @returns the amount it is for, which must be the cart's total, and where it is paid when that is not here
 */
export async function startPayment(
  cartId: string,
  providerId: string
): Promise<{ amount: number; url: string | null }> {
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
    body: { provider_id: providerId, data: { language: getLocale() } },
  })
  const { amount, payment_sessions } = started.payment_collection
  const own = payment_sessions?.find(({ provider_id }) => provider_id === providerId)
  return { amount, url: own?.data.url ?? null }
}
