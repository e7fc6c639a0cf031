import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { noteRecorded } from "./deed-watch"

export interface Deed {
  actor_type: "operator" | "producer" | "customer" | "system"
  actor_id: string
  /** Whose shop it was about; its owner can read it. */
  producer_id: string | null
  /** Subject and deed: "listing.price_changed". */
  action: string
  subject_type: string
  subject_id: string
  /** Only the fields that changed. */
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  reason?: string | null
}

/** Appends to the log in the caller's transaction, so that a deed and its entry are there both or neither. */
export async function recordDeeds(
  trx: Knex | Knex.Transaction,
  deeds: readonly Deed[]
): Promise<void> {
  if (!deeds.length) return
  await trx("audit_entry").insert(
    deeds.map(({ before, after, reason, ...deed }) => ({
      id: generateEntityId(undefined, "audit"),
      ...deed,
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
      reason: reason ?? null,
    }))
  )
  if (deeds.some(({ actor_type }) => actor_type === "operator")) noteRecorded()
}
