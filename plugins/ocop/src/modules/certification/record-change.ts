import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { IsoDay } from "@ocop/rules"

/** A line of a certificate's history that is to be written beside what it tells of. */
export interface CertificateEventToRecord {
  kind: "corrected" | "scan_added" | "revoked"
  on_day: IsoDay
  actor: string
  document: string
  note: string | null
  /** For a correction: `[field, before, after]`. */
  changes?: readonly (readonly [string, string, string])[]
}

/** Changes columns of a certificate, and says so in its history, in the caller's transaction. */
export async function recordChange(
  trx: Knex.Transaction,
  certificateId: string,
  columns: Readonly<Record<string, string | number | boolean | null>>,
  { changes, ...event }: CertificateEventToRecord
): Promise<void> {
  await trx("certificate")
    .where({ id: certificateId })
    .update({ ...columns, updated_at: trx.fn.now() })
  await trx("certificate_event").insert({
    ...event,
    id: generateEntityId(undefined, "cevt"),
    certificate_id: certificateId,
    changes: changes ? JSON.stringify(changes) : null,
  })
}
