import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readEntries, replaceEntries } from "../../modules/certificate-import/import-entries"
import { beginImport, takeOverImport } from "../../modules/certificate-import/import-lease"
import {
  lockImport,
  recordPreview,
  type ImportRecord,
} from "../../modules/certificate-import/import-record"
import { countRecords } from "./draft-records"
import { assertStatus, knownImport } from "./known-import"
import { planImportEntries } from "./plan-import-entries"
import { refuseImport } from "./refuse-import"

export interface ConfirmImportInput {
  import_id: string
  /** Names the preview that was seen. */
  digest: string
  actor: string
}

/**
 * Marks an import as being written, if what its operator saw still is what would happen. Of several who ask
 * at once, one begins it; the others, and whoever asks again later, change nothing.
 *
 * @returns whether the caller is to write it now
 * @throws MedusaError with the codes ocop.import_not_found, ocop.import_status_conflict or
 *   ocop.import_preview_stale; with the last, there is a new preview to look at
 */
export async function begin(
  knex: Knex,
  { import_id, digest, actor }: ConfirmImportInput
): Promise<boolean> {
  const answer = await knex.transaction(async (trx) => {
    const record = knownImport(await lockImport(trx, import_id), import_id)
    assertStatus(record, ["preview", "applying", "applied"])
    if (record.digest !== digest) {
      return "stale"
    }
    if (record.status === "applying") {
      return (await takeOverImport(trx, import_id)) ? "begun" : "running"
    }
    return record.status === "preview" ? beginIfFresh(trx, record, actor) : "running"
  })
  if (answer === "stale") {
    refuseImport(
      "ocop.import_preview_stale",
      "The register has changed since this preview, or it is an older one. Nothing was written: look at the new preview and confirm that."
    )
  }
  return answer === "begun"
}

async function beginIfFresh(
  trx: Knex.Transaction,
  record: ImportRecord,
  actor: string
): Promise<"begun" | "stale"> {
  const stored = await readEntries(trx, record.id)
  const plan = await planImportEntries(
    trx,
    record,
    stored.map(({ planned }) => planned.entry)
  )
  if (plan.digest !== record.digest) {
    await replaceEntries(trx, record.id, plan.planned)
    await recordPreview(trx, record.id, plan, "preview_stale")
    return "stale"
  }
  await beginImport(trx, record.id, { actor, total: countRecords(plan.planned) })
  return "begun"
}
