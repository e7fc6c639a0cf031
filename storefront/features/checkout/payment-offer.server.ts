import type { PaymentMethod } from "@ocop/rules"
import * as z from "zod"
import { askBackend } from "~/platform/backend.server"
import { env } from "~/platform/env.server"
import { offeredMethods } from "./payment-methods"

const Providers = z.object({
  payment_providers: z.array(z.object({ id: z.string(), is_enabled: z.boolean() }).nullable()),
})

/** The ways to pay in this shop now. Cards are among them only while the backend has a key. */
export async function paymentOffer(): Promise<PaymentMethod[]> {
  const path = `/store/payment-providers?region_id=${encodeURIComponent(env().REGION_ID)}`
  const { payment_providers } = await askBackend(Providers, path)
  return offeredMethods(payment_providers.flatMap((it) => (it?.is_enabled ? it.id : [])))
}
