import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AdminProducerResponse } from "@ocop/contract"
import { readableActors } from "../certificate-register/readable-actors"

type HistoryLine = AdminProducerResponse["history"][number]
interface Row extends Omit<HistoryLine, "at" | "actor"> {
  actor_id: string
  created_at: Date
}

const LINES = 200
/** Deeds about who the producer is; what it does with its listings and orders has its own pages. */
const ABOUT = ["producer", "document", "claim"]

/** What was done about a producer as such, and about the draft that was merged into it; newest first. */
export async function producerHistory(
  container: MedusaContainer,
  producerId: string
): Promise<HistoryLine[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const mergedDrafts = knex("audit_entry")
    .where({ producer_id: producerId, action: "claim.confirmed" })
    .select(knex.raw("before->>'producer_id'"))
  const rows = (await knex("audit_entry")
    .where((own) => own.where({ producer_id: producerId }).orWhereIn("producer_id", mergedDrafts))
    .whereIn("subject_type", ABOUT)
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(LINES)
    .select("id", "actor_id", "action", "before", "after", "reason", "created_at")) as Row[]
  const operators = await readableActors(
    container,
    rows.map(({ actor_id }) => actor_id)
  )
  const members = new Map(
    (
      await knex("producer_member")
        .whereIn("id", [...new Set(rows.map(({ actor_id }) => actor_id))])
        .select<{ id: string; name: string }[]>("id", "name")
    ).map(({ id, name }) => [id, name])
  )
  return rows.map(({ actor_id, created_at, ...line }) => ({
    ...line,
    at: created_at.toISOString(),
    actor: operators.get(actor_id) ?? members.get(actor_id) ?? actor_id,
  }))
}
