import assert from "node:assert/strict"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { paymentMethodOf, type PaymentMethod } from "@ocop/rules"

/**
 * How an order that was made just now is paid, by its one payment session. An order with nothing to pay has
 * none, and is as good as paid at the door: nobody asks for anything.
 *
 * @throws AssertionError for a provider that is none of ours: a bug, because checkout offers no other
 */
export async function paymentMethodAtPlacement(
  container: MedusaContainer,
  orderId: string
): Promise<PaymentMethod> {
  const session = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order_payment_collection as link")
    .join(
      "payment_session as session",
      "session.payment_collection_id",
      "link.payment_collection_id"
    )
    .where({ "link.order_id": orderId })
    .whereNull("link.deleted_at")
    .whereNull("session.deleted_at")
    .first<{ provider_id: string } | undefined>("session.provider_id")
  if (!session) return "cod"
  const method = paymentMethodOf(session.provider_id)
  assert(method, `Order ${orderId} is paid by ${session.provider_id}`)
  return method
}
