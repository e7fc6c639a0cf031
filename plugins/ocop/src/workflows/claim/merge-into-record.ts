import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RegisteringProducer } from "../../modules/producer/registration-rows"

/**
 * The log is only ever appended: what was done for the draft stays written of the draft, and the entry of
 * the merger says which it was.
 */
const KEPT_AS_WRITTEN = ["audit_entry"]

/**
 * Everything that names the draft producer names the record from now on, and the draft is gone. Which tables
 * those are the database says, so that a table to come is not forgotten: whatever has a `producer_id`.
 */
export async function mergeIntoRecord(
  trx: Knex.Transaction,
  draft: RegisteringProducer,
  recordId: string
): Promise<void> {
  const tables = await trx("information_schema.columns")
    .where({ table_schema: "public", column_name: "producer_id" })
    .whereNotIn("table_name", KEPT_AS_WRITTEN)
    .orderBy("table_name")
    .pluck<string[]>("table_name")
  for (const table of tables) {
    await trx(table).where({ producer_id: draft.id }).update({ producer_id: recordId })
  }
  await trx("producer").where({ id: draft.id }).update({
    stock_location_id: null,
    shipping_profile_id: null,
    deleted_at: trx.fn.now(),
  })
  await trx("producer")
    .where({ id: recordId })
    .update({
      status: draft.status,
      status_reason: draft.status_reason,
      stock_location_id: trx.raw("coalesce(stock_location_id, ?)", [draft.stock_location_id]),
      shipping_profile_id: trx.raw("coalesce(shipping_profile_id, ?)", [draft.shipping_profile_id]),
      updated_at: trx.fn.now(),
    })
}
