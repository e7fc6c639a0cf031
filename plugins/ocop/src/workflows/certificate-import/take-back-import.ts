import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { recordUndo } from "../../modules/certificate-import/import-end"
import { lockImport } from "../../modules/certificate-import/import-record"
import { deleteImportedEntries } from "../../modules/certification/imported-entries"
import { deleteImportedProducers } from "../../modules/producer/imported-producers"
import { assertNotInUse } from "./assert-not-in-use"
import { assertStatus, knownImport } from "./known-import"
import { withRegister } from "./register-lock"

export interface UndoImportInput {
  import_id: string
  reason: string
  actor: string
}

/** An undo waits for a list that is just being written for some twenty seconds. */
const TRIES = 60

/**
 * Takes all that an import made out of the register, in one transaction. Asked again, it changes nothing.
 *
 * @throws MedusaError with the codes ocop.import_not_found, ocop.import_status_conflict, ocop.import_in_use
 *   or ocop.register_busy; then everything is as it was
 */
export async function takeBackImport(
  knex: Knex,
  { import_id, reason, actor }: UndoImportInput
): Promise<void> {
  await withRegister(
    knex,
    async (trx) => {
      const record = knownImport(await lockImport(trx, import_id), import_id)
      assertStatus(record, ["applied", "undone"])
      if (record.status === "undone") {
        return
      }
      await assertNotInUse(trx, import_id)
      await deleteImportedEntries(trx, import_id)
      await deleteImportedProducers(trx, import_id)
      await recordUndo(trx, import_id, { actor, reason })
    },
    TRIES
  )
}
