import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { isOverdue } from "@ocop/rules"
import { CLOCK_MODULE } from "../../modules/clock"
import type { ComplaintRow } from "../../modules/complaint/locked-complaint"
import { writeEntry } from "./write-entry"

/** At most so many in one run; the next comes in minutes. */
const AT_ONCE = 200

/** Hands complaints whose deadline has passed to the operators, once each (SPEC CC4). @returns how many */
export async function escalateOverdue(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const now = container.resolve(CLOCK_MODULE).now()
  const late = await knex("complaint")
    .whereIn("status", ["open", "answered"])
    .where((either) =>
      either.where("resolve_by", "<=", now).orWhere((first) => {
        void first.where("status", "open").where("answer_by", "<=", now)
      })
    )
    .whereNull("deleted_at")
    .orderBy("resolve_by")
    .limit(AT_ONCE)
    .select<ComplaintRow[]>("*")
  for (const complaint of late) {
    if (!isOverdue(complaint.status, complaint, now)) continue
    await writeEntry(container, {
      complaint_id: complaint.id,
      by: "system",
      actor_id: "escalate-complaints",
      key: "overdue",
      action: "escalate",
      words: null,
    })
  }
  return late.length
}
