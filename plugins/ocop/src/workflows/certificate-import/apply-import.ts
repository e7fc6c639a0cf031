import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { readEntries, replaceEntries } from "../../modules/certificate-import/import-entries"
import { finishImport } from "../../modules/certificate-import/import-end"
import { readImport, recordPreview } from "../../modules/certificate-import/import-record"
import { takenHandles } from "../../modules/producer/insert-producers"
import { draftRecords } from "./draft-records"
import { planImportEntries } from "./plan-import-entries"
import { startPulse, type Pulse } from "./pulse"
import { withRegister } from "./register-lock"
import { writeRecords } from "./write-records"

/** "stale": the register had changed, nothing was written · "not_applying": somebody else has ended it. */
export type Applied = "applied" | "stale" | "not_applying"

/**
 * Writes an import that is "applying" into the register: all of it or, however it ends, nothing of it. It
 * needs no Medusa around it, and may be begun again by anyone after the process was killed.
 */
export async function applyImport(knex: Knex, importId: string): Promise<Applied> {
  const pulse = startPulse(knex, importId)
  try {
    return await withRegister(knex, (trx) => applyInTransaction(trx, importId, pulse))
  } finally {
    await pulse.stop()
  }
}

async function applyInTransaction(
  trx: Knex.Transaction,
  importId: string,
  pulse: Pulse
): Promise<Applied> {
  // Not locked before the end: the pulse writes into this row from outside.
  const record = await readImport(trx, importId)
  if (record?.status !== "applying") {
    return "not_applying"
  }
  const stored = await readEntries(trx, importId)
  const plan = await planImportEntries(
    trx,
    record,
    stored.map(({ planned }) => planned.entry)
  )
  if (plan.digest !== record.digest) {
    await pulse.stop()
    await replaceEntries(trx, importId, plan.planned)
    await recordPreview(trx, importId, plan, "preview_stale")
    return "stale"
  }
  const records = draftRecords(
    plan.planned.map((planned, index) => ({ id: stored[index]?.id ?? "", planned })),
    {
      import_id: importId,
      file_name: record.file_name,
      actor: record.applied_by ?? record.created_by,
    },
    await takenHandles(trx)
  )
  await writeRecords(trx, records, (rows) => pulse.add(rows))
  await pulse.stop()
  await finishImport(trx, importId)
  return "applied"
}
