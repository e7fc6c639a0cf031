import assert from "node:assert/strict"
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { setRequest } from "../../modules/bank-transfer/set-transfer"
import { CLOCK_MODULE } from "../../modules/clock"
import { errorWords } from "../payment/error-words"
import { dropUntakenCaptures, noteWholeCaptures } from "../payment/order-captures"
import { orderLock } from "../shop-order/change-shop-order"

/** Seconds to wait for whoever changes the same Medusa order. */
const PATIENCE = 30

interface Standing {
  payment_session_id: string
  order_id: string
  amount: string
  order_status: string
  captured: boolean
}

/**
 * Makes Medusa's payment captured for an order that is paid. By `SUCCESSFUL` and the session's own amount, whatever
 * sum of transfers it was: other ways leave wrong totals (payments.md §4.3). Safe to repeat: it looks first.
 */
export async function captureTransfer(
  container: MedusaContainer,
  reference: string
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const before = await standingOf(knex, reference)
  if (!before) return
  const work = async () => {
    const now = await standingOf(knex, reference)
    if (!now || now.order_status === "canceled") return
    if (!now.captured) {
      await dropUntakenCaptures(container, now.order_id)
      const data = { session_id: now.payment_session_id, amount: Number(now.amount) }
      await processPaymentWorkflow(container).run({
        input: { action: PaymentActions.SUCCESSFUL, data },
      })
    }
    const after = await standingOf(knex, reference)
    assert(after?.captured, `The payment of ${reference} was not captured`)
    await noteWholeCaptures(container, now.order_id)
    const captured_at = container.resolve(CLOCK_MODULE).now()
    await setRequest(knex, reference, { captured_at })
  }
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute(orderLock(before.order_id), work, { timeout: PATIENCE })
}

/** Undefined for a request that is not paid, has no order yet, or is done. */
async function standingOf(knex: Knex, reference: string): Promise<Standing | undefined> {
  return knex("transfer_request as request")
    .join("payment_session as session", "session.id", "request.payment_session_id")
    .join("order", "order.id", "request.order_id")
    .leftJoin("payment", (on) =>
      on.on("payment.payment_session_id", "session.id").andOnNull("payment.deleted_at")
    )
    .where({ "request.reference": reference, "request.ended_at": null })
    .whereNotNull("request.paid_at")
    .first<Standing | undefined>(
      "request.payment_session_id",
      "request.order_id",
      "session.amount",
      { order_status: "order.status" },
      knex.raw("payment.captured_at is not null as captured")
    )
}

/** Captures, and leaves it to the job when that fails: that the order is paid stands all the same. */
export async function tryToCaptureTransfer(
  container: MedusaContainer,
  reference: string
): Promise<void> {
  try {
    await captureTransfer(container, reference)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Transfer ${reference} was not captured and is tried again: ${errorWords(error)}`)
  }
}
