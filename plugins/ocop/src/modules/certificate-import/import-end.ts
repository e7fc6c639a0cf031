import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * The import is in the register.
 *
 * @throws Error when it is no longer being written: then nothing of the caller's transaction may stay
 */
export async function finishImport(trx: Knex.Transaction, importId: string): Promise<void> {
  const finished = await trx("certificate_import")
    .where({ id: importId, status: "applying" })
    .update({
      status: "applied",
      applied_at: trx.fn.now(),
      announced: false,
      lease_until: null,
      progress_done: trx.ref("progress_total"),
      updated_at: trx.fn.now(),
    })
  if (finished !== 1) {
    throw new Error(`Import ${importId} was ended by someone else while it was being written`)
  }
}

/** Nothing was written: the preview is as it was, and the operator is told that it broke off. */
export async function abandonImport(knex: Knex, importId: string): Promise<void> {
  await knex("certificate_import").where({ id: importId, status: "applying" }).update({
    status: "preview",
    stopped: "failed",
    lease_until: null,
    progress_done: 0,
    progress_total: 0,
    updated_at: knex.fn.now(),
  })
}

/** What it made is gone from the register; list and rows stay, as the record of what was done. */
export async function recordUndo(
  trx: Knex.Transaction,
  importId: string,
  { actor, reason }: { actor: string; reason: string }
): Promise<void> {
  await trx("certificate_import").where({ id: importId }).update({
    status: "undone",
    undone_by: actor,
    undone_at: trx.fn.now(),
    undo_reason: reason,
    announced: false,
    updated_at: trx.fn.now(),
  })
}

/** Imports whose changes the search index was not told of. */
export async function unannouncedImports(knex: Knex): Promise<string[]> {
  return knex("certificate_import").where({ announced: false }).orderBy("id").pluck("id")
}

export async function recordAnnouncement(knex: Knex, importId: string): Promise<void> {
  await knex("certificate_import").where({ id: importId }).update({ announced: true })
}
