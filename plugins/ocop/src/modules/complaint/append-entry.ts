import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ComplaintParty, ComplaintStatus } from "@ocop/rules"

export interface EntryToAppend {
  complaint_id: string
  /** A repeat with the same key appends nothing. */
  request_key: string
  by: ComplaintParty
  actor_id: string
  deed: "opened" | "wrote" | "escalated" | "resolved" | "refused" | "refunded"
  words: string | null
  refund_id?: string | null
}

/** Appends to a complaint's history. @returns false for a repeat */
export async function appendEntry(trx: Knex.Transaction, entry: EntryToAppend): Promise<boolean> {
  const written = await trx("complaint_entry")
    .insert({ id: generateEntityId(undefined, "complent"), ...entry })
    .onConflict()
    .ignore()
    .returning("id")
  return written.length > 0
}

const MOMENT: Partial<Record<ComplaintStatus, string>> = {
  answered: "answered_at",
  escalated: "escalated_at",
  resolved: "closed_at",
  refused: "closed_at",
}

/** Writes a state with its moment, in the transaction that holds the complaint. */
export async function setComplaintStatus(
  trx: Knex.Transaction,
  id: string,
  status: ComplaintStatus,
  at: Date
): Promise<void> {
  const moment = MOMENT[status]
  await trx("complaint")
    .where({ id })
    .update({ status, updated_at: at, ...(moment ? { [moment]: at } : {}) })
}
