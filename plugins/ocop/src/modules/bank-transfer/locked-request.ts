import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface TransferRequestRow {
  reference: string
  payment_session_id: string
  order_id: string | null
  bank_bin: string | null
  account: string | null
  account_name: string | null
  payee_producer_id: string | null
  expires_at: Date | null
  paid_at: Date | null
  captured_at: Date | null
  ended_at: Date | null
  created_at: Date
}

/** Locks the request with this reference until the transaction ends: whoever decides about its money waits here. */
export async function lockRequest(
  trx: Knex.Transaction,
  where: { reference: string } | { order_id: string }
): Promise<TransferRequestRow | undefined> {
  return trx("transfer_request").where(where).forUpdate().first<TransferRequestRow | undefined>()
}

/** What counts for a reference so far, in đồng. */
export async function receivedOf(db: Knex | Knex.Transaction, reference: string): Promise<number> {
  const row = await db("bank_transfer")
    .where({ reference })
    .sum<{ sum: string | null }[]>({ sum: "matched_amount" })
  return Number(row[0]?.sum ?? 0)
}
