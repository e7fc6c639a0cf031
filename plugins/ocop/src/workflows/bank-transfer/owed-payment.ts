import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { dong, type OwedPayment } from "@ocop/rules"
import { receivedOf, type TransferRequestRow } from "../../modules/bank-transfer/locked-request"

interface PaymentFacts {
  amount: string
  deleted_at: Date | null
  order_status: string | null
}

/** The payment of a request that the transaction holds, as the rules see it. */
export async function owedPayment(
  trx: Knex.Transaction,
  request: TransferRequestRow
): Promise<OwedPayment> {
  const facts = await trx("payment_session as session")
    .leftJoin("order", (on) => on.on("order.id", trx.raw("?", [request.order_id ?? ""])))
    .where({ "session.id": request.payment_session_id })
    .first<PaymentFacts | undefined>("session.amount", "session.deleted_at", {
      order_status: "order.status",
    })
  const gone = !facts || facts.deleted_at !== null || facts.order_status === "canceled"
  const received = dong(await receivedOf(trx, request.reference))
  return {
    state: request.ended_at || gone ? "ended" : request.paid_at ? "paid" : "open",
    owed: facts ? dong(Math.max(Number(facts.amount), received)) : received,
    received,
    account: request.account,
  }
}
