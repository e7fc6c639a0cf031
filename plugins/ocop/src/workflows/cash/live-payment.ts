import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Medusa's payment of an order, as far as cash is concerned; in đồng. */
export interface LivePayment {
  id: string
  currency_code: string
  /** What it can still take. */
  left: number
  captures: { id: string; amount: number; created_by: string | null; noted: boolean }[]
}

/** The order's payment in cash that is neither cancelled nor captured whole by hand; undefined without one. */
export async function livePaymentOf(knex: Knex, orderId: string): Promise<LivePayment | undefined> {
  const { rows } = await knex.raw<{ rows: (Omit<LivePayment, "left"> & { amount: string })[] }>(
    PAYMENT,
    [orderId]
  )
  const [row] = rows
  if (!row) return undefined
  const { amount, ...payment } = row
  const taken = payment.captures.reduce((sum, capture) => sum + capture.amount, 0)
  return { ...payment, left: Number(amount) - taken }
}

const PAYMENT = `
  select payment.id, payment.currency_code, payment.amount,
    (select coalesce(json_agg(json_build_object('id', capture.id, 'amount', capture.amount,
        'created_by', capture.created_by,
        'noted', exists (select 1 from order_transaction note where note.order_id = link.order_id
          and note.reference = 'capture' and note.reference_id = capture.id and note.deleted_at is null))), '[]')
      from capture where capture.payment_id = payment.id and capture.deleted_at is null) as captures
  from order_payment_collection link
  join payment on payment.payment_collection_id = link.payment_collection_id
  where link.order_id = ? and link.deleted_at is null and payment.deleted_at is null
    and payment.provider_id = 'pp_cod_cod' and payment.canceled_at is null
  order by payment.created_at desc limit 1`

/** Adds captures to the order's sums that a killed process left out, each with its own amount. */
export async function noteCaptures(
  container: MedusaContainer,
  order_id: string,
  { currency_code, captures }: LivePayment
): Promise<void> {
  const left = captures.filter(({ noted }) => !noted)
  if (!left.length) return
  await container.resolve(Modules.ORDER).addOrderTransactions(
    left.map(({ id, amount }) => ({
      order_id,
      amount,
      currency_code,
      reference: "capture",
      reference_id: id,
    }))
  )
}
