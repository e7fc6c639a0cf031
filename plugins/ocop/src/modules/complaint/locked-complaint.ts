import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ComplaintKind, ComplaintStatus } from "@ocop/rules"

export interface ComplaintRow {
  id: string
  order_id: string
  shop_order_id: string
  producer_id: string
  kind: ComplaintKind
  status: ComplaintStatus
  answer_by: Date
  resolve_by: Date
}

/** Whose complaint it has to be: a producer's, or of an order; without either an operator or the system asks. */
export interface ComplaintOf {
  complaint_id: string
  producer_id?: string
  order_id?: string
}

const ownedBy = ({ complaint_id, producer_id, order_id }: ComplaintOf) => ({
  id: complaint_id,
  ...(producer_id ? { producer_id } : {}),
  ...(order_id ? { order_id } : {}),
})

/** Reads a complaint and holds it. Null for one that is not there, or is somebody else's. */
export async function lockComplaint(
  trx: Knex.Transaction,
  which: ComplaintOf
): Promise<ComplaintRow | null> {
  const row = await trx("complaint")
    .where(ownedBy(which))
    .whereNull("deleted_at")
    .forUpdate()
    .first<ComplaintRow | undefined>()
  return row ?? null
}

/** The same without holding it. */
export async function findComplaint(knex: Knex, which: ComplaintOf): Promise<ComplaintRow | null> {
  const row = await knex("complaint")
    .where(ownedBy(which))
    .whereNull("deleted_at")
    .first<ComplaintRow | undefined>()
  return row ?? null
}
