import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { orderLock } from "../shop-order/change-shop-order"
import { livePaymentOf, noteCaptures } from "./live-payment"
import { errorWords } from "../payment/error-words"

/** Seconds to wait for whoever changes the same Medusa order. */
const PATIENCE = 15

interface CashToCapture {
  order_id: string
  parcel_id: string
  amount: number
}

/**
 * Tells Medusa's payment of cash that was collected: a capture per parcel, never above what is left of the
 * payment, once however often it is asked for and wherever a process was killed. A payment that an operator
 * captured or cancelled by hand takes nothing; what was collected is true all the same.
 */
export async function captureCash(container: MedusaContainer, cashId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { order_id } = await knex("cash_collection")
    .where({ id: cashId })
    .first<{ order_id: string }>("order_id")
  await container.resolve(Modules.LOCKING).execute(
    orderLock(order_id),
    () =>
      // Held while Medusa writes: another server's lock may be another lock.
      knex.transaction(async (trx) => {
        const cash = await trx("cash_collection")
          .where({ id: cashId, captured_amount: null })
          .whereNotNull("collected_at")
          .forUpdate()
          .first<CashToCapture | undefined>("order_id", "parcel_id", "amount")
        if (!cash) return
        const captured_amount = await captured(container, trx, cash)
        await trx("cash_collection").where({ id: cashId }).update({ captured_amount })
      }),
    { timeout: PATIENCE }
  )
}

/** @returns what the payment took: before, or now */
async function captured(
  container: MedusaContainer,
  knex: Knex,
  { order_id, parcel_id, amount }: CashToCapture
): Promise<number> {
  const captured_by = `parcel:${parcel_id}`
  const payment = await livePaymentOf(knex, order_id)
  if (!payment) return 0
  // Medusa would note a capture whose note a killed process left out with the amount of the next one.
  await noteCaptures(container, order_id, payment)
  const before = payment.captures.find(({ created_by }) => created_by === captured_by)
  if (before) return Math.min(before.amount, amount)
  const take = Math.min(amount, payment.left)
  if (take <= 0) return 0
  await capturePaymentWorkflow(container).run({
    input: { payment_id: payment.id, amount: take, captured_by },
  })
  return take
}

/** What fails is left to the job: that the cash was collected stands all the same. */
export async function tryToCaptureCash(
  container: MedusaContainer,
  cashIds: readonly string[]
): Promise<void> {
  for (const id of cashIds) {
    try {
      await captureCash(container, id)
    } catch (error) {
      const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.error(`Cash ${id} was not captured and is tried again: ${errorWords(error)}`)
    }
  }
}
