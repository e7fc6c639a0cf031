import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface AssistanceRow {
  id: string
  producer_id: string
  agreed_by: string
  agreed_at: Date
  until: Date
  withdrawn_at: Date | null
}

/** What an owner agreed to last and has not withdrawn, over or not, held until the transaction ends. */
export async function lockAssistance(
  trx: Knex.Transaction,
  producerId: string
): Promise<AssistanceRow | null> {
  const row = await trx("producer_assistance")
    .where({ producer_id: producerId, withdrawn_at: null, deleted_at: null })
    .forUpdate()
    .first<AssistanceRow | undefined>()
  return row ?? null
}
