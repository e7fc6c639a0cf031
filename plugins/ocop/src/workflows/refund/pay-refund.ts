import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recordDeeds } from "../../modules/audit-log/record-deeds"
import { CLOCK_MODULE } from "../../modules/clock"
import { orderLock } from "../shop-order/change-shop-order"
import { cardPaymentOf, type CardPayment } from "./card-payment-of"
import { claimRefundPayment, type ClaimedRefund } from "./claim-refund-payment"
import { closeRefund } from "./close-refund"
import { errorWords } from "../payment/error-words"

/** Seconds to wait for whoever changes the same Medusa order. */
const PATIENCE = 15

/**
 * Sends an open refund back to the card that paid, once. A repeat finds Medusa's refund by its note, which is our
 * refund's id. One in which a process was killed is begun anew, and one whose answer was lost is asked for again:
 * both have our id at Stripe, by which the provider of "card" takes up what was paid. While the money is only set
 * aside it waits for the capture; where the hold was let go nothing is sent.
 */
export async function payRefund(container: MedusaContainer, refundId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const claimed = await knex.transaction((trx) => claimRefundPayment(trx, refundId))
  if (!claimed) return
  await container.resolve(Modules.LOCKING).execute(
    orderLock(claimed.order_id),
    async () => {
      const payment = await cardPaymentOf(knex, claimed.order_id, refundId)
      if (!payment) return note(container, refundId, "The order has no payment")
      if (!payment.canceled && !payment.refund_id) {
        if (payment.captured <= 0) return note(container, refundId, "The card is not captured yet")
        if (payment.cut_off_id) await knex("refund").where({ id: payment.cut_off_id }).del()
        // By the key the provider of "card" finds what Stripe has paid of it; Medusa's type leaves it out.
        const input = {
          payment_id: payment.id,
          amount: claimed.amount,
          note: refundId,
          metadata: { refund_key: refundId },
        }
        await refundPaymentWorkflow(container).run({ input })
      }
      await noteSent(container, claimed, payment)
    },
    { timeout: PATIENCE }
  )
}

/** What stands against it is written down for an operator, and tried again by a job. */
export async function tryToPayRefund(container: MedusaContainer, refundId: string): Promise<void> {
  try {
    await payRefund(container, refundId)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Refund ${refundId} was not paid out and is tried again: ${errorWords(error)}`)
    await note(container, refundId, (error as Error).message)
  }
}

async function note(container: MedusaContainer, refund_id: string, problem: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex("shop_order_refund_payment").where({ refund_id, state: "sending" }).update({ problem })
}

async function noteSent(
  container: MedusaContainer,
  { id, amount }: ClaimedRefund,
  { canceled }: CardPayment
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  await knex.transaction(async (trx) => {
    const open = await trx("shop_order_refund").where({ id, state: "open" }).forUpdate().first("id")
    if (!open) return
    const made = await trx("refund").where({ note: id, deleted_at: null }).first("id")
    await trx("shop_order_refund_payment")
      .where({ refund_id: id })
      .update({ state: "sent", sent_at: now, problem: null, medusa_refund_id: made?.id ?? null })
    await closeRefund(trx, { id, amount, method: "card", now })
    await recordDeeds(trx, [
      {
        actor_type: "system",
        actor_id: "pay-refund",
        producer_id: null,
        action: "shop_order_refund.paid",
        subject_type: "shop_order_refund",
        subject_id: id,
        before: { state: "open" },
        after: { state: "settled", amount, way: canceled ? "hold_released" : "card" },
      },
    ])
  })
}
