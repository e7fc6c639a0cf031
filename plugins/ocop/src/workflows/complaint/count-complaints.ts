import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminComplaintsResponse } from "@ocop/contract"
import { COMPLAINT_STATUSES } from "@ocop/rules"

type Counts = AdminComplaintsResponse["counts"]

/** How many complaints there are in each state. */
export async function countComplaints(knex: Knex): Promise<Counts> {
  const counted = await knex("complaint")
    .whereNull("deleted_at")
    .groupBy("status")
    .select<{ status: keyof Counts; count: string }[]>("status", knex.raw("count(*)"))
  const counts = Object.fromEntries(COMPLAINT_STATUSES.map((status) => [status, 0])) as Counts
  for (const { status, count } of counted) counts[status] = Number(count)
  return counts
}
