import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { PayoutBatchResponse, PayoutBatchRow, PayoutItemView } from "@ocop/contract"

/** Batches that are shown; older ones are found by their number in the audit log. */
const SHOWN = 100

type BatchRow = Omit<PayoutBatchRow, "created_at" | "exported_at"> & {
  created_at: Date
  exported_at: Date | null
}

const batches = (knex: Knex) =>
  knex("payout_batch as batch").select<BatchRow[]>(
    "batch.id",
    "batch.number",
    "batch.created_at",
    "batch.exported_at",
    knex.raw("batch.total::float8 as total"),
    ...["sent", "arrived", "failed"].map((status) =>
      knex.raw(
        `(select count(*)::int from payout_item item where item.batch_id = batch.id and item.status = ?) as ??`,
        [status, status]
      )
    )
  )

/** The newest batches first. */
export async function readPayoutBatches(knex: Knex): Promise<PayoutBatchRow[]> {
  const rows: BatchRow[] = await batches(knex).orderBy("batch.number", "desc").limit(SHOWN)
  return rows.map(present)
}

/** @throws MedusaError NOT_FOUND "ocop.payout_not_found" */
export async function readPayoutBatch(
  knex: Knex,
  id: string
): Promise<PayoutBatchResponse["batch"]> {
  const [row]: BatchRow[] = await batches(knex).where("batch.id", id)
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `Payout batch ${id} was not found`,
      "ocop.payout_not_found"
    )
  }
  const items = await knex("payout_item as item")
    .leftJoin("producer", "producer.id", "item.producer_id")
    .where("item.batch_id", id)
    .orderByRaw("length(item.memo), item.memo")
    .select<PayoutItemView[]>(
      "item.id",
      "item.producer_id",
      "producer.name as producer_name",
      "item.amount",
      "item.bank_bin",
      "item.bank_account",
      "item.bank_holder",
      "item.memo",
      "item.status",
      "item.bank_ref",
      "item.failed_reason"
    )
  return { ...present(row), items }
}

const present = (row: BatchRow): PayoutBatchRow => ({
  ...row,
  created_at: row.created_at.toISOString(),
  exported_at: row.exported_at?.toISOString() ?? null,
})
