import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Where the card payment of an order stands at Medusa. */
export interface CardPayment {
  id: string
  /** The hold was let go, or there is nothing left of it. */
  canceled: boolean
  captured: number
  /** Medusa's refund of ours, when it was made before and the order knows. */
  refund_id: string | null
  /** Medusa's refund of ours in which a process was killed: nobody knows whether it was sent. */
  cut_off_id: string | null
}

/** The payment that a refund goes back to; null while the order has none. */
export async function cardPaymentOf(
  knex: Knex,
  orderId: string,
  refundId: string
): Promise<CardPayment | null> {
  const { rows } = await knex.raw<{ rows: CardPayment[] }>(PAYMENT, { refundId, orderId })
  return rows[0] ?? null
}

const OURS = `select refund.id from refund where refund.payment_id = payment.id
      and refund.deleted_at is null and refund.note = :refundId`

const NOTED = `exists (select 1 from order_transaction note where note.reference = 'refund'
      and note.reference_id = refund.id and note.deleted_at is null)`

const PAYMENT = `
  select payment.id, payment.canceled_at is not null as canceled,
    (select coalesce(sum(capture.amount), 0)::int from capture
      where capture.payment_id = payment.id and capture.deleted_at is null) as captured,
    (${OURS} and ${NOTED} limit 1) as refund_id,
    (${OURS} and not ${NOTED} limit 1) as cut_off_id
  from order_payment_collection link
  join payment on payment.payment_collection_id = link.payment_collection_id
    and payment.deleted_at is null
  where link.order_id = :orderId and link.deleted_at is null
  order by payment.canceled_at is not null, payment.created_at desc
  limit 1`
