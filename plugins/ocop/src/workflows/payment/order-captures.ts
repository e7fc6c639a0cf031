import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYMENT_PROVIDERS } from "@ocop/rules"

/** Captured once and in whole; cash is captured by the parcel. */
const WHOLE = [PAYMENT_PROVIDERS.card, PAYMENT_PROVIDERS.vietqr]

/**
 * Medusa writes a capture down before its provider is asked, and would then find nothing left to capture. Before it is
 * asked again, what a killed process wrote and nobody took is taken away; an operator's own capture is left.
 */
export async function dropUntakenCaptures(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("capture")
    .whereIn("payment_id", paymentsOf(knex, orderId).whereNull("captured_at").select("payment.id"))
    .whereNull("created_by")
    .delete()
}

/** Medusa tells the order of a capture last; what a killed process left out is added to the order's sums, once. */
export async function noteWholeCaptures(
  container: MedusaContainer,
  order_id: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const left = await paymentsOf(knex, order_id)
    .join("capture", "capture.payment_id", "payment.id")
    .whereNull("capture.deleted_at")
    .whereNotNull("payment.captured_at")
    .whereNotExists(
      knex("order_transaction as note")
        .where({ "note.order_id": order_id, "note.reference": "capture", "note.deleted_at": null })
        .whereRaw("note.reference_id = capture.id")
    )
    .select<{ id: string; amount: string; currency_code: string }[]>(
      "capture.id",
      "capture.amount",
      "payment.currency_code"
    )
  if (!left.length) return
  await container.resolve(Modules.ORDER).addOrderTransactions(
    left.map(({ id, amount, currency_code }) => ({
      order_id,
      amount: Number(amount),
      currency_code,
      reference: "capture",
      reference_id: id,
    }))
  )
}

const paymentsOf = (knex: Knex, orderId: string) =>
  knex("order_payment_collection as link")
    .join("payment", "payment.payment_collection_id", "link.payment_collection_id")
    .where({ "link.order_id": orderId })
    .whereIn("payment.provider_id", WHOLE)
    .whereNull("link.deleted_at")
    .whereNull("payment.deleted_at")
    .whereNull("payment.canceled_at")
