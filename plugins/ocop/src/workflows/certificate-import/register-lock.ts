import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { setTimeout as pause } from "node:timers/promises"
import { refuseImport } from "./refuse-import"

const RETRY_MS = 300

/**
 * Runs work in a transaction while nobody else imports into the register or undoes an import. Whoever has to
 * wait holds no connection meanwhile.
 *
 * @param tries how often to try, three times a second
 * @throws MedusaError with the code ocop.register_busy when it stays taken for longer
 */
export async function withRegister<T>(
  knex: Knex,
  work: (trx: Knex.Transaction) => Promise<T>,
  tries = Infinity
): Promise<T> {
  for (let tried = 1; ; tried++) {
    const done = await knex.transaction(async (trx) =>
      (await lockRegister(trx)) ? { result: await work(trx) } : null
    )
    if (done) {
      return done.result
    }
    if (tried >= tries) {
      refuseImport("ocop.register_busy", "Another list is being imported. Try again in a minute.")
    }
    await pause(RETRY_MS)
  }
}

/** Until the transaction ends, however it ends; a process that is killed lets go of it too. */
async function lockRegister(trx: Knex.Transaction): Promise<boolean> {
  const { rows } = await trx.raw<{ rows: { locked: boolean }[] }>(
    "select pg_try_advisory_xact_lock(hashtext('ocop.certificate_register')) as locked"
  )
  return rows[0]?.locked === true
}
