import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** How long whoever writes an import has it to itself without a sign of life. */
const LEASE_SECONDS = 30
/** How often a job begins a broken import again before it waits for an operator. */
const MAX_ATTEMPTS = 3

const lease = (knex: Knex | Knex.Transaction) =>
  knex.raw("now() + make_interval(secs => ?)", [LEASE_SECONDS])

/** From here on it is being written, by whoever holds the lease. The caller has locked the row. */
export async function beginImport(
  trx: Knex.Transaction,
  importId: string,
  by: { actor: string; total: number }
): Promise<void> {
  await trx("certificate_import")
    .where({ id: importId })
    .update({
      status: "applying",
      applied_by: by.actor,
      stopped: null,
      attempts: 0,
      progress_done: 0,
      progress_total: by.total,
      lease_until: lease(trx),
      updated_at: trx.fn.now(),
    })
}

/**
 * Takes over an import whose writer has fallen silent. Of two that try, one succeeds.
 *
 * @returns whether it is the caller's now
 */
export async function takeOverImport(
  knex: Knex | Knex.Transaction,
  importId: string
): Promise<boolean> {
  const taken = await knex("certificate_import")
    .where({ id: importId, status: "applying" })
    .whereRaw("lease_until < now()")
    .update({ lease_until: lease(knex), attempts: knex.raw("attempts + 1") })
  return taken === 1
}

/** Imports whose writer has fallen silent, by the database's clock, which gave them their lease. */
export async function silentImports(knex: Knex): Promise<Set<string>> {
  return new Set(await silent(knex).pluck<string[]>("id"))
}

/** Of those, the ones that were not begun again too often. */
export async function interruptedImports(knex: Knex): Promise<string[]> {
  return silent(knex).where("attempts", "<", MAX_ATTEMPTS).orderBy("id").pluck("id")
}

const silent = (knex: Knex) =>
  knex("certificate_import").where({ status: "applying" }).whereRaw("lease_until < now()")

/** A sign of life, seen by others at once: outside of the transaction that writes the register. */
export async function reportProgress(knex: Knex, importId: string, done: number): Promise<void> {
  await knex("certificate_import")
    .where({ id: importId, status: "applying" })
    .update({ progress_done: done, lease_until: lease(knex) })
}
